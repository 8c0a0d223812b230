"""The phrases by which the catalogue's names are recognised."""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from bot.nlu.linking.entry import Entry
from bot.nlu.linking.names import Name
from bot.nlu.linking.tokeniser import Tokeniser
from bot.nlu.linking.word_forms import without_article

_PARENTHESIS = re.compile(r"\s*\([^)]*\)")
_SUBTITLE = re.compile(r"\s+[:–—]\s.*$")
_CONJUNCTION = re.compile(r"\s+(?:et|and)\s+|,\s+|\s+و(?=ال)")
_JOINED = range(6, 25)  # letters


class NamePhrases:
    """Turns names into phrases of folded words without connectors or Arabic articles.

    An official name counts without its parenthesis and subtitle too; a short name also
    counts when it is written as one word.
    """

    def __init__(self, connectors: frozenset[str]) -> None:
        self._connectors = connectors
        self._tokenise = Tokeniser()

    def __call__(
        self, names: Iterable[Name]
    ) -> Iterator[tuple[tuple[str, ...], Entry]]:
        for name in names:
            ordinary = {tuple(self._words(text)[0]) for text in name.ambiguous}
            for text, official in _texts(name):
                closeness = 1.0 if official else _closeness(text, name)
                is_ordinary = tuple(self._words(text)[0]) in ordinary
                ambiguous = is_ordinary or self._is_article(text, name)
                for phrase in self.phrases(text):
                    yield phrase, Entry(name.type, name.id, closeness, ambiguous)

    def phrases(self, text: str) -> set[tuple[str, ...]]:
        """The phrase of a name, and the name as one word where people write it so."""
        words, content = self._words(text)
        found = {tuple(content)} if sum(map(len, content)) > 1 else set()
        joined = "".join(words)
        if 1 < len(words) <= 4 and content and len(joined) in _JOINED:
            found.add((joined,))
        return found

    def _words(self, text: str) -> tuple[list[str], list[str]]:
        words = [token.folded for token in self._tokenise(text)]
        return words, [
            without_article(word) for word in words if word not in self._connectors
        ]

    def _is_article(self, text: str, name: Name) -> bool:
        """Whether the name is a word with an article that it never goes without: `La Factory`."""
        words, content = self._words(text)
        others = (self._words(other)[0] for other in (*name.official, *name.aliases))
        return len(content) == 1 < len(words) and content not in others


def _texts(name: Name) -> Iterator[tuple[str, bool]]:
    """Each name and whether it is an official one; the parts that may stand for it follow."""
    for text in name.official:
        yield text, True
        if text not in name.ambiguous:
            parts = _CONJUNCTION.split(text) if name.type == "sector" else ()
            yield from ((part, True) for part in {_short(text), *parts} - {text})
    for alias in name.aliases:
        yield alias, alias in name.official


def _short(text: str) -> str:
    """A name without its parenthesis and, when several words remain, its subtitle."""
    bare = _PARENTHESIS.sub("", text)
    head = _SUBTITLE.sub("", bare)
    return head if " " in head else bare


def _closeness(alias: str, name: Name) -> float:
    scores = [fuzz.ratio(alias.casefold(), text.casefold()) for text in name.official]
    return max(scores, default=0.0) / 100 * 0.9

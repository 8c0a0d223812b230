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
            for text, official in _texts(name):
                closeness = 1.0 if official else _closeness(text, name)
                ambiguous = text in name.ambiguous or self._is_article(text, name)
                entry = Entry(name.type, name.id, closeness, ambiguous)
                for phrase in self.phrases(text):
                    yield phrase, entry

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
    for text in name.official:
        bare = _PARENTHESIS.sub("", text)
        ambiguous = text in name.ambiguous
        yield text, True
        parts = _CONJUNCTION.split(text) if name.type == "sector" else ()
        for shorter in {bare, _SUBTITLE.sub("", bare), *parts} - {text}:
            if not ambiguous and shorter not in name.aliases:
                yield shorter, True
    for alias in name.aliases:
        yield alias, alias in name.official


def _closeness(alias: str, name: Name) -> float:
    scores = [fuzz.ratio(alias.casefold(), text.casefold()) for text in name.official]
    return max(scores, default=0.0) / 100 * 0.9

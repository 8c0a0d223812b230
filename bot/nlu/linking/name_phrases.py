"""The phrases by which the catalogue's names are recognised."""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from bot.nlu.linking.entry import Entry
from bot.nlu.linking.names import Name
from bot.nlu.linking.tokeniser import Tokeniser

_PARENTHESIS = re.compile(r"\s*\([^)]*\)")
_SUBTITLE = re.compile(r"\s+[:–—]\s.*$")
_CONJUNCTION = re.compile(r"\s+(?:et|and)\s+|,\s+|\s+و(?=ال)")
_JOINED = range(6, 25)  # letters
_ALIAS = 0.9
"""The closeness of an alias that is spelt like the official name."""

Phrase = tuple[str, ...]


class NamePhrases:
    """Turns names into phrases of folded words without connectors.

    An official name counts without its parenthesis and subtitle too; a short name also
    counts when it is written as one word. A word that the name never goes without an
    article (`La Factory`) is ambiguous without it.
    """

    def __init__(self, connectors: frozenset[str]) -> None:
        self._connectors = connectors
        self._tokenise = Tokeniser()

    def __call__(self, names: Iterable[Name]) -> Iterator[tuple[Phrase, Entry]]:
        for name in names:
            closeness = dict(_texts(name))
            words = {text: self._words(text) for text in closeness}
            ordinary = {words[text] for text in name.ambiguous if text in words}
            whole = set(words.values())
            for text, close in closeness.items():
                content = self._content(words[text])
                is_cut = len(content) == 1 < len(words[text]) and content not in whole
                entry = Entry(
                    name.type, name.id, close, is_cut or words[text] in ordinary
                )
                for phrase in self._phrases(words[text], content):
                    yield phrase, entry

    def _words(self, text: str) -> Phrase:
        return tuple(token.folded for token in self._tokenise(text))

    def _content(self, words: Phrase) -> Phrase:
        return tuple(word for word in words if word not in self._connectors)

    @staticmethod
    def _phrases(words: Phrase, content: Phrase) -> Iterator[Phrase]:
        if len("".join(content)) > 1:
            yield content
        joined = "".join(words)
        if 1 < len(words) <= 4 and content and len(joined) in _JOINED:
            yield (joined,)


def _texts(name: Name) -> Iterator[tuple[str, float]]:
    """Each alias and official name, and the parts that may stand for one, with its closeness."""
    for alias in name.aliases:
        yield alias, _closeness(alias, name)
    for text in name.official:
        yield text, 1.0
        if text not in name.ambiguous:
            parts = _CONJUNCTION.split(text) if name.type == "sector" else ()
            yield from ((part, 1.0) for part in (_short(text), *parts))


def _short(text: str) -> str:
    """A name without its parenthesis and, when several words remain, its subtitle."""
    bare = _PARENTHESIS.sub("", text)
    head = _SUBTITLE.sub("", bare)
    return head if " " in head else bare


def _closeness(alias: str, name: Name) -> float:
    scores = [fuzz.ratio(alias.casefold(), text.casefold()) for text in name.official]
    return max(scores, default=0.0) / 100 * _ALIAS

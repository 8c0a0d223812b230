"""Reads the words of a message as words of names."""

from collections.abc import Iterator, Sequence

from bot.nlu.linking.fuzzy_vocabulary import FuzzyVocabulary
from bot.nlu.linking.name_words import NameWords
from bot.nlu.linking.phrase_index import UNKNOWN
from bot.nlu.linking.token import Token
from bot.nlu.linking.unit import Unit
from bot.nlu.linking.word_forms import (
    forms,
    known_form,
    stems,
    without_article,
    without_ending,
)

SHORTEST_SPLIT = 7
"""Letters of a word that may be found written as two."""
PEELED = 0.99
SPLIT = 0.96


class UnitReader:
    """Knows the `single` words that are names, and all words that are `in_names`."""

    def __init__(
        self, single: frozenset[str], in_names: frozenset[str], words: NameWords
    ) -> None:
        self._single = single
        self._words = in_names
        self._connectors = words.connectors
        self._common = words.common
        spelt = {self.known(word) for word in in_names} - words.common
        self._fuzzy = FuzzyVocabulary(spelt)

    def known(self, word: str) -> str:
        """The name that a word is with something attached, or else the word."""
        if word in self._single or word in self._common:
            return word
        stem = without_article(word)
        if stem != word:
            return stem if stem in self._single else self._singular(stem)
        return known_form(word, self._single) or self._part(word)

    def _part(self, word: str) -> str:
        """A word of a longer name, as it is there without what is attached to it."""
        bare = next((form for form in stems(word) if form in self._words), None)
        return bare or known_form(word, self._words) or word

    def _singular(self, word: str) -> str:
        bare = without_ending(word)
        return bare if bare in self._words else word

    def read(self, tokens: Sequence[Token]) -> Iterator[Unit]:
        """The units of a message; an unknown one ends each clause."""
        position = 0
        while position < len(tokens):
            token = tokens[position]
            unit = self._split(tokens, position)
            if not unit and token.folded not in self._connectors:
                unit = self._whole(token.folded, position)
            if unit:
                yield unit
                position = unit.last
            if tokens[position].ends_clause:
                yield Unit(UNKNOWN, 0.0, position, position)
            position += 1

    def _split(self, tokens: Sequence[Token], position: int) -> Unit | None:
        """Two words that are one in a name: `inti laka`."""
        pair = tokens[position : position + 2]
        joined = "".join(token.folded for token in pair)
        if len(pair) < 2 or pair[0].ends_clause or len(joined) < SHORTEST_SPLIT:
            return None
        if joined not in self._words or self._connectors & {t.folded for t in pair}:
            return None
        if any(token.folded in self._common for token in pair):
            return None
        if all(self.known(token.folded) in self._words for token in pair):
            return None
        return Unit(joined, SPLIT, position, position + 1)

    def _whole(self, word: str, position: int) -> Unit:
        form = self.known(word)
        if form in self._words:
            return Unit(form, 1.0 if form == word else PEELED, position, position)
        form, score = self._corrected(word)
        return Unit(form, score, position, position)

    def _corrected(self, word: str) -> tuple[str, float]:
        if without_article(word) in self._common:
            return word, 0.0
        tried = [
            self._fuzzy.closest(form)
            for form in forms(word)
            if form not in self._common
        ]
        best = max((c for c in tried if c), key=lambda c: c.score, default=None)
        return (best.word, best.score * PEELED) if best else (word, 0.0)

"""Finds names in a message, exact or misspelt."""

from collections.abc import Iterable, Iterator, Sequence

from bot.nlu.linking.candidate import Candidate
from bot.nlu.linking.entry import Entry
from bot.nlu.linking.fuzzy_vocabulary import FuzzyVocabulary
from bot.nlu.linking.phrase_index import UNKNOWN, PhraseIndex, PhraseMatch
from bot.nlu.linking.synonyms import synonyms
from bot.nlu.linking.token import Token
from bot.nlu.linking.unit import Unit
from bot.nlu.linking.word_forms import forms, known_form

SHORTEST_SPLIT = 7
"""Letters of a word that may be found written as two."""
PEELED = 0.99
SPLIT = 0.96


class NameFinder:
    """Reads each word as the known word it is, or is a misspelling of, then matches phrases.

    `connectors` are skipped; `common` words are never taken for misspelt ones.
    """

    def __init__(
        self,
        phrases: Iterable[tuple[tuple[str, ...], Entry]],
        connectors: frozenset[str],
        common: frozenset[str],
    ) -> None:
        known = list(phrases)
        self._words = frozenset(word for phrase, _ in known for word in phrase)
        self._synonyms = synonyms(known)
        self._index = PhraseIndex(
            (self._standard(phrase), entry) for phrase, entry in known
        )
        self._fuzzy = FuzzyVocabulary(self._words - common)
        self._connectors = connectors
        self._common = common

    def find(self, tokens: Sequence[Token]) -> list[Candidate]:
        """All names in the message, also those that overlap."""
        units = list(self._units(tokens))
        matches = self._index.find(self._standard([unit.form for unit in units]))
        found = (
            self._candidate(match, units[match.start : match.end]) for match in matches
        )
        return [candidate for candidate in found if candidate]

    def _standard(self, words: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._synonyms.get(word, word) for word in words)

    def _units(self, tokens: Sequence[Token]) -> Iterator[Unit]:
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
        if all(token.folded in self._words for token in pair):
            return None
        if any(token.folded in self._common for token in pair):
            return None
        if joined in self._words:
            return Unit(joined, SPLIT, position, position + 1)
        return None

    def _whole(self, word: str, position: int) -> Unit:
        form = word if word in self._words else None
        if not form and word not in self._common:
            form = known_form(word, self._words)
        if form:
            return Unit(form, 1.0 if form == word else PEELED, position, position)
        form, score = self._corrected(word)
        return Unit(form, score, position, position)

    def _corrected(self, word: str) -> tuple[str, float]:
        if word in self._common:
            return word, 0.0
        tried = [
            self._fuzzy.closest(form)
            for form in forms(word)
            if form not in self._common
        ]
        best = max((c for c in tried if c), key=lambda c: c.score, default=None)
        return (best.word, best.score * PEELED) if best else (word, 0.0)

    def _candidate(self, match: PhraseMatch, units: Sequence[Unit]) -> Candidate | None:
        letters = [len(unit.form) for unit in units]
        score = sum(u.score * n for u, n in zip(units, letters)) / sum(letters)
        if not _acceptable(units, score):
            return None
        entries = tuple(self._index.entries(match.phrase))
        return Candidate(
            units[0].first, units[-1].last, entries, score, sum(letters) * score
        )


def _acceptable(units: Sequence[Unit], score: float) -> bool:
    """Whether misspelt words are near enough; the shorter the name, the nearer they must be."""
    if all(unit.score >= SPLIT for unit in units):
        return True
    if len(units) == 1:
        return score >= (0.9 if len(units[0].form) < 6 else 0.84)
    return score >= 0.86 and min(unit.score for unit in units) >= 0.74

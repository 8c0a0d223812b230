"""Finds names in a message, exact or misspelt."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.nlu.linking.candidate import Candidate
from bot.nlu.linking.entry import Entry
from bot.nlu.linking.name_phrases import NamePhrases
from bot.nlu.linking.name_words import NameWords
from bot.nlu.linking.names import Name
from bot.nlu.linking.phrase_index import PhraseIndex
from bot.nlu.linking.synonyms import Synonyms
from bot.nlu.linking.token import Token
from bot.nlu.linking.unit import Unit
from bot.nlu.linking.unit_reader import SPLIT, UnitReader
from bot.nlu.linking.word_forms import without_article

Phrase = tuple[str, ...]


class NameFinder:
    """Reads each word as the known word it is, or is a misspelling of, then matches phrases."""

    def __init__(self, names: Iterable[Name], words: NameWords) -> None:
        phrases = list(NamePhrases(words.connectors)(names))
        self._reader = _reader((phrase for phrase, _ in phrases), words)
        known = [
            (tuple(map(self._reader.known, phrase)), entry) for phrase, entry in phrases
        ]
        self._synonyms = Synonyms(known, words.same)
        self._single: dict[str, list[Entry]] = defaultdict(list)
        for phrase, entry in known:
            if len(phrase) == 1:
                self._single[self._synonyms.sound(phrase[0])].append(entry)
        self._index = PhraseIndex(
            (order, entry)
            for phrase, entry in known
            if len(phrase) > 1
            for order in self._synonyms.orders(self._synonyms.standard(phrase))
        )

    def find(self, tokens: Sequence[Token]) -> list[Candidate]:
        """All names in the message, also those that overlap."""
        units = list(self._reader.read(tokens))
        found, shorter = self._found(units), self._shortened(units)
        return found + self._found(shorter) if shorter else found

    def _found(self, units: Sequence[Unit]) -> list[Candidate]:
        words = self._synonyms.standard(unit.form for unit in units)
        several = (
            self._candidate(units[m.start : m.end], self._index.entries(m.phrase))
            for m in self._index.find(words)
        )
        single = (
            self._candidate(
                [unit], self._single.get(self._synonyms.sound(unit.form), ())
            )
            for unit in units
        )
        return [candidate for candidate in (*several, *single) if candidate]

    def _shortened(self, units: Sequence[Unit]) -> list[Unit]:
        """The units with an organisation's name of several words as one, if there is one."""
        words = [self._synonyms.sound(unit.form) for unit in units]
        for first in range(len(words)):
            for last in range(min(len(words), first + 5), first + 1, -1):
                standard = self._synonyms.phrases.get(tuple(words[first:last]))
                if standard:
                    score = min(unit.score for unit in units[first:last])
                    whole = Unit(
                        standard, score, units[first].first, units[last - 1].last
                    )
                    return [*units[:first], whole, *units[last:]]
        return []

    def _candidate(
        self, units: Sequence[Unit], readings: Iterable[Entry]
    ) -> Candidate | None:
        letters = [len(unit.form) for unit in units]
        score = sum(u.score * n for u, n in zip(units, letters)) / sum(letters)
        entries = [entry for entry in readings if _is_near(units, score, entry.entity)]
        if not entries:
            return None
        weight = score * sum(letters) + 2 * (units[-1].last - units[0].first)
        words = tuple(unit.form for unit in units)
        first, last = units[0].first, units[-1].last
        return Candidate(first, last, words, tuple(entries), score, weight)


def _reader(phrases: Iterable[Phrase], words: NameWords) -> UnitReader:
    stems = [tuple(map(without_article, phrase)) for phrase in phrases]
    single = frozenset(stem[0] for stem in stems if len(stem) == 1)
    return UnitReader(single, frozenset(word for stem in stems for word in stem), words)


def _is_near(units: Sequence[Unit], score: float, entity: str) -> bool:
    """Whether misspelt words are near enough; the words of a sector are too ordinary to be
    guessed at.
    """
    if all(unit.score >= SPLIT for unit in units):
        return True
    if entity == "sector":
        return score >= 0.94 and sum(len(unit.form) for unit in units) >= 8
    if len(units) == 1:
        return score >= 0.86
    return score >= 0.88

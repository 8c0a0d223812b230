"""Finds the known word that a misspelt one stands for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from bot.nlu.linking.phonetics import pronunciation, skeleton


class Correction(NamedTuple):
    """A known word and how sure it is (0 to 1) that it was meant."""

    word: str
    score: float


class FuzzyVocabulary:
    """Known words indexed by their consonants, with and without one of them.

    A misspelt word is compared by rapidfuzz only with those that share such a key.
    """

    SHORTEST = 4  # letters

    def __init__(self, words: Iterable[str]) -> None:
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if self._comparable(word):
                for key in _keys(skeleton(word)):
                    self._by_key[key].append(word)
        self.closest = lru_cache(maxsize=16384)(self._closest)

    def _closest(self, word: str) -> Correction | None:
        """The best known word for a folded word that isn't known; none below 0.7."""
        if not self._comparable(word):
            return None
        candidates = {
            known
            for key in _keys(skeleton(word))
            for known in self._by_key.get(key, ())
        }
        scored = [Correction(known, similarity(word, known)) for known in candidates]
        best = max(
            scored,
            key=lambda correction: (correction.score, correction.word),
            default=None,
        )
        return best if best and best.score >= 0.7 else None

    def _comparable(self, word: str) -> bool:
        return len(word) >= self.SHORTEST and not word[0].isdigit() or _is_arabizi(word)


def similarity(word: str, known: str) -> float:
    """How alike two folded words sound and look, 0 to 1; consonants count most."""
    consonants = Levenshtein.normalized_similarity(skeleton(word), skeleton(known))
    sounds = Levenshtein.normalized_similarity(
        pronunciation(word), pronunciation(known)
    )
    letters = (
        Levenshtein.normalized_similarity(word, known)
        if _same_script(word, known)
        else 0.0
    )
    return 0.55 * consonants + 0.45 * max(sounds, letters)


def _keys(consonants: str) -> Iterator[str]:
    yield consonants
    if len(consonants) >= 3:
        for position in range(len(consonants)):
            yield consonants[:position] + consonants[position + 1 :]


def _same_script(word: str, known: str) -> bool:
    return (word[0] > "\u0600") == (known[0] > "\u0600")


def _is_arabizi(word: str) -> bool:
    return len(word) >= 4 and word[0] in "23579" and word[1:].isalpha()

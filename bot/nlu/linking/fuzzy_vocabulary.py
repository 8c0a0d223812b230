"""Finds the known word that a misspelt one stands for."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from bot.nlu.linking.phonetics import pronunciation, skeleton

SHORTEST = 5  # letters
WEAK = 0.85
"""Of words that sound alike in two scripts but are short: enough inside a longer name."""


class Correction(NamedTuple):
    """A known word and how sure it is (0 to 1) that it was meant."""

    word: str
    score: float


class FuzzyVocabulary:
    """Known words indexed by their consonants, with and without one of them.

    A misspelt word is compared by rapidfuzz only with those that share such a key.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for word in words:
            if _is_comparable(word):
                for key in _keys(skeleton(word)):
                    self._by_key[key].append(word)
        self.closest = lru_cache(maxsize=16384)(self._closest)

    def _closest(self, word: str) -> Correction | None:
        """The best known word for a folded one that isn't known; None when all are too far."""
        if not _is_comparable(word):
            return None
        candidates = {
            known
            for key in _keys(skeleton(word))
            for known in self._by_key.get(key, ())
        }
        scored = [Correction(known, similarity(word, known)) for known in candidates]
        near = [correction for correction in scored if correction.score]
        return max(
            near, key=lambda c: (c.score, _letters(word, c.word), c.word), default=None
        )


def similarity(word: str, known: str) -> float:
    """How alike two folded words sound and look: 0 (too far) or 0.7 to 1.

    Words of few consonants must be almost equal; longer ones may differ in vowels, the longest
    in a consonant too.
    """
    bones, known_bones = skeleton(word), skeleton(known)
    is_short = min(len(word), len(known)) < SHORTEST
    sounds = Levenshtein.normalized_similarity(
        pronunciation(word), pronunciation(known)
    )
    letters = _letters(word, known)
    alike = max(sounds, letters)
    if sounds == 1.0 and not letters and bones[1:] == known_bones[1:]:
        return 1.0 if len(pronunciation(word)) >= SHORTEST else WEAK
    if is_short:
        return WEAK if bones == known_bones and bones[2:] and alike >= 0.7 else 0.0
    if bones == known_bones:
        return 0.55 + 0.45 * alike if alike >= _least_alike(len(bones)) else 0.0
    if min(len(bones), len(known_bones)) < 5 or alike < 0.75:
        return 0.0
    return 0.55 * Levenshtein.normalized_similarity(bones, known_bones) + 0.45 * alike


def _least_alike(consonants: int) -> float:
    """How alike words of so many consonants, all the same, must be; above 1 is never."""
    return {0: 2, 1: 2, 2: 2, 3: 0.83}.get(consonants, 0.7)


def _keys(consonants: str) -> Iterator[str]:
    yield consonants
    if len(consonants) >= 3:
        for position in range(len(consonants)):
            yield consonants[:position] + consonants[position + 1 :]


def _letters(word: str, known: str) -> float:
    """How alike the letters are, 0 to 1; 0 when the scripts differ."""
    same_script = (word[0] > "\u0600") == (known[0] > "\u0600")
    return Levenshtein.normalized_similarity(word, known) if same_script else 0.0


def _is_comparable(word: str) -> bool:
    if len(word) < 4 or not word.isalnum():
        return False
    return not word[0].isdigit() or (word[0] in "23579" and word[1:].isalpha())

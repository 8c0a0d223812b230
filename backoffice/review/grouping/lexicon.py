"""The words of the trade in all varieties, by what they mean."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import yaml

from catalogue.normalise import normalise
from review.grouping.phrases import Phrases
from review.grouping.skeleton import roots
from review.grouping.spelling import forms

FILE = Path(__file__).with_name("concepts.yml")
SHORTEST_BEGINNING = 3
IGNORED = "ignored"


class Lexicon:
    """What concepts.yml lists: words, phrases, beginnings of words (`taxe*`) and Darija skeletons (`~xls`).

    The earlier concept wins a word that two have; what is to be ignored wins over all.
    """

    def __init__(self, kinds: Mapping[str, Mapping[str, str]]) -> None:
        self.kind_of = {
            concept: kind for kind, concepts in kinds.items() for concept in concepts
        }
        self._words: dict[str, str] = {}
        self._beginnings: dict[str, str] = {}
        self._skeletons: dict[str, str] = {}
        phrases: dict[str, str] = {}
        for concept, words in _listed(kinds):
            if words.startswith("~"):
                self._skeletons.setdefault(words[1:], concept)
            elif " " in words:
                phrases.setdefault(words, concept)
            elif words.endswith("*"):
                self._beginnings.setdefault(words[:-1], concept)
            else:
                self._list(words, concept)
        self._phrases = Phrases(phrases)

    def find(self, text: str, is_darija: bool) -> Iterator[tuple[str, str]]:
        """Each word or phrase of a normalised text with its concept, which is empty for an unlisted word."""
        words, place = text.split(), 0
        while place < len(words):
            length, concept = self._phrases.at(words, place)
            if not length:
                length, concept = 1, self._concept(words[place], is_darija)
            yield " ".join(words[place : place + length]), concept
            place += length

    def _concept(self, word: str, is_darija: bool) -> str:
        spellings = forms(word, is_darija)
        return (
            _first(self._words, spellings)
            or _first(self._beginnings, _beginnings(spellings))
            or (is_darija and _first(self._skeletons, roots(word)))
            or ""
        )

    def _list(self, word: str, concept: str) -> None:
        if concept == IGNORED:
            self._words[word] = concept
            return
        for form in forms(word, is_darija=False):
            self._words.setdefault(form, concept)


@cache
def lexicon() -> Lexicon:
    """Of the back office, read once."""
    return Lexicon(yaml.safe_load(FILE.read_text(encoding="utf-8")))


def _listed(kinds: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    for concepts in kinds.values():
        for concept, words in concepts.items():
            for word in re.split("[,\n]", words):
                yield concept, _normalised(word.strip())


def _normalised(word: str) -> str:
    if word.startswith("~"):
        return word
    return normalise(word) + ("*" if word.endswith("*") else "")


def _beginnings(spellings: tuple[str, ...]) -> Iterator[str]:
    for word in spellings:
        for length in range(len(word), SHORTEST_BEGINNING - 1, -1):
            yield word[:length]


def _first(listed: Mapping[str, str], keys: tuple[str, ...] | Iterator[str]) -> str:
    return next((listed[key] for key in keys if key in listed), "")

"""What a question is about, whatever its language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from catalogue.normalise import normalise
from review.grouping.lexicon import IGNORED, Lexicon
from review.grouping.skeleton import roots, skeleton
from review.grouping.spelling import forms
from review.models import Question

# Chosen, like the grouper's threshold, on one half of tests/evaluation/grouping.yml; `make bench-grouping` reports the other half.
KIND_WEIGHTS = {"topics": 2.0, "context": 0.5, "acts": 1.2, "asks": 0.6}
UNLISTED_WEIGHT = 0.3
NAME_WEIGHT = 0.6
INTENT_WEIGHT = 1.5

NAMES = ("programme", "hub", "place", "region", "organisation")
VAGUE_INTENTS = ("unsure", "out_of_scope", "nlu_fallback", "ask_other")
SHORTEST_WORD = 3
STEM_LENGTH = 6


@dataclass(frozen=True)
class Reading:
    """`weights` of its terms, `words` in which each was said, `names` of catalogue rows as (type, id)."""

    weights: Mapping[str, float]
    words: Mapping[str, str]
    names: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, question: Question, lexicon: Lexicon) -> "Reading":
        names = frozenset(_names(question.entities))
        weights: dict[str, float] = {}
        words: dict[str, str] = {}
        for term, weight, word in _terms(question, names, lexicon):
            weights.setdefault(term, weight)
            words.setdefault(term, word)
        return cls(weights, words, names)

    def is_apart(self, other: "Reading") -> bool:
        """Both name something, but nothing in common: conditions of Forsa and conditions of Intelaka."""
        return bool(self.names and other.names and not self.names & other.names)


def _terms(
    question: Question, names: frozenset[tuple[str, str]], lexicon: Lexicon
) -> Iterator[tuple[str, float, str]]:
    yield from _said(
        question, {part for _, name in names for part in name.split("-")}, lexicon
    )
    for kind, name in names:
        yield f"name:{kind}:{name}", NAME_WEIGHT, name
    guess = question.guesses[0] if question.guesses else {}
    intent, confidence = _value(guess, "intent"), _value(guess, "confidence")
    if names and intent and intent not in VAGUE_INTENTS:
        yield f"intent:{intent}", INTENT_WEIGHT * float(confidence or 0), ""


def _said(
    question: Question, named: set[str], lexicon: Lexicon
) -> Iterator[tuple[str, float, str]]:
    text, is_darija = normalise(question.text), question.language == "ary"
    skeletons = {skeleton(part) for part in named}
    for word, concept in lexicon.find(text, is_darija):
        if concept == IGNORED:
            continue
        if concept:
            yield concept, KIND_WEIGHTS[lexicon.kind_of[concept]], word
        elif len(word) >= SHORTEST_WORD and not skeletons & set(roots(word)):
            yield f"word:{_stem(word, question.language)}", UNLISTED_WEIGHT, word


def _stem(word: str, language: str) -> str:
    if language in ("ar", "ary"):
        return roots(word)[-1]
    return forms(word, is_darija=False)[-1][:STEM_LENGTH]


def _names(entities: Any) -> Iterator[tuple[str, str]]:
    for entity in entities:
        kind, name = _value(entity, "entity"), _value(entity, "value")
        if kind in NAMES and name:
            yield str(kind), str(name)


def _value(row: Any, key: str) -> Any:
    return row.get(key) if isinstance(row, dict) else None

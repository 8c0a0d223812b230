"""Decides which variety a text is written in, or that it can't be told."""

from dataclasses import dataclass
from typing import Protocol

from bot.nlu.classification.views import Words
from bot.nlu.language.variety import VARIETIES, Variety

SURE_ENOUGH = 0.6
SHARED_WORDS = frozenset(
    [
        "ok",
        "okay",
        "okey",
        "okk",
        "cri",
        "dh",
        "mad",
        "dhs",
        "sarl",
        "sas",
        "sa",
        "gitex",
    ]
)


class VarietyScorer(Protocol):
    """What gives each variety a probability."""

    def probabilities(self, words: Words) -> dict[str, float]:
        """Probabilities by the names of `VARIETIES`, adding up to 1."""


@dataclass(frozen=True)
class Identified:
    """A variety and the probability that it is the right one."""

    variety: Variety
    confidence: float


class VarietyIdentifier:
    """Learns nothing from words alone that every variety shares."""

    def __init__(self, scorer: VarietyScorer) -> None:
        self.scorer = scorer

    def identify(self, words: Words) -> Identified | None:
        """The variety of a text's words; None when they are too few or could be several."""
        if SHARED_WORDS.issuperset(words):
            return None
        chances = self.scorer.probabilities(words)
        best = max(chances, key=lambda name: chances[name], default="")
        if not best or chances[best] < SURE_ENOUGH:
            return None
        return Identified(VARIETIES[best], chances[best])

    def likeliest(self, words: Words, script: str) -> Variety:
        """The best variety of one script, however unsure; the first that is known if
        nothing tells.
        """
        chances = self.scorer.probabilities(words) if words else {}
        written = [v for v in VARIETIES.values() if v.script == script]
        return max(written, key=lambda variety: chances.get(variety.name, 0.0))

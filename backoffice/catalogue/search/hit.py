"""A passage found."""

from dataclasses import dataclass

from catalogue.search.passage import Passage


@dataclass(frozen=True)
class Hit:
    """`score` is the passage's likeness to the question, 0 to 1."""

    passage: Passage
    score: float

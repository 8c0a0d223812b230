"""A label and how likely it is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ranked:
    """A label and the probability, 0 to 1, that it is right."""

    label: str
    confidence: float

"""A phrase found in a message, before its reading is chosen."""

from dataclasses import dataclass

from bot.nlu.linking.entry import Entry


@dataclass(frozen=True)
class Candidate:
    """Tokens `first` to `last` (inclusive), read as `words`, may be any of `entries`.

    `others` are readings that were given up; `weight` is in letters.
    """

    first: int
    last: int
    words: tuple[str, ...]
    entries: tuple[Entry, ...]
    score: float
    weight: float
    others: tuple[Entry, ...] = ()

    def overlaps(self, other: "Candidate") -> bool:
        return self.first <= other.last and other.first <= self.last


def longest(candidates: list[Candidate]) -> list[Candidate]:
    """Those that remain when the heavier of two overlapping ones wins, in order."""
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.weight, c.first)):
        if not any(candidate.overlaps(other) for other in chosen):
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.first)

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

    def contains(self, other: "Candidate") -> bool:
        return self.first <= other.first and other.last <= self.last

    def excludes(self, other: "Candidate") -> bool:
        """Whether only one can be meant; two that share a word in their middle may both be:
        `bureau Technopark` and `Technopark Tanger`.
        """
        shares_type = {e.entity for e in self.entries} & {
            e.entity for e in other.entries
        }
        nested = self.contains(other) or other.contains(self)
        return self.overlaps(other) and bool(nested or shares_type)


def longest(candidates: list[Candidate]) -> list[Candidate]:
    """Those that remain when the heavier of two that exclude each other wins, in order."""
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.weight, c.first)):
        if not any(candidate.excludes(other) for other in chosen):
            chosen.append(candidate)
    return sorted(chosen, key=lambda c: c.first)

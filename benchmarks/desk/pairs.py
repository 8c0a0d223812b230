from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import fmean

from benchmarks.desk.asked import Asked

VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en")
WITHIN, ACROSS = "within a language", "across languages"
KINDS = (*VARIETIES, WITHIN, ACROSS)


@dataclass(frozen=True)
class Pairs:
    """How well pairs of questions were put together."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @classmethod
    def of_all(
        cls, asked: Sequence[Asked], groups: Sequence[int]
    ) -> dict[str, "Pairs"]:
        """By kind of pair; `groups` are those that the questions were put into."""
        together: dict[str, list[bool]] = {kind: [] for kind in KINDS}
        belonging: dict[str, list[bool]] = {kind: [] for kind in KINDS}
        for one, other in combinations(range(len(asked)), 2):
            is_put = groups[one] == groups[other]
            belongs = asked[one].group != "" and asked[one].group == asked[other].group
            for kind in _kinds(asked[one].variety, asked[other].variety):
                if is_put:
                    together[kind].append(belongs)
                if belongs:
                    belonging[kind].append(is_put)
        return {
            kind: cls(_share(together[kind]), _share(belonging[kind])) for kind in KINDS
        }

    @classmethod
    def mean(cls, several: Iterable["Pairs"]) -> "Pairs":
        pairs = list(several)
        return cls(
            fmean(each.precision for each in pairs),
            fmean(each.recall for each in pairs),
        )


def table(scores: dict[str, Pairs]) -> str:
    """Markdown, a kind of pair a row."""
    head = ["| pairs | precision | recall | F1 |", "|---|---|---|---|"]
    return "\n".join(
        head
        + [
            f"| {kind} | {each.precision:.2f} | {each.recall:.2f} | {each.f1:.2f} |"
            for kind, each in scores.items()
        ]
    )


def _kinds(one: str, other: str) -> tuple[str, ...]:
    return (one, WITHIN) if one == other else (ACROSS,)


def _share(rights: Sequence[bool]) -> float:
    return sum(rights) / len(rights) if rights else 1.0

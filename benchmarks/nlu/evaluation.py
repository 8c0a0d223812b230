"""Scores of the product's pipeline on the evaluation questions. Shares are 0 to 1."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.nlu.understood import REFUSAL, Understood


@dataclass(frozen=True)
class Evaluation:
    """Figures of one group of questions; None where it holds none of that kind."""

    count: int
    accuracy: float
    out_of_scope_refused: float | None
    in_scope_refused: float | None
    in_scope_unsure: float | None
    entity_precision: float | None
    entity_recall: float | None

    @classmethod
    def of(cls, understood: Sequence[Understood]) -> "Evaluation":
        """Count over at least one question."""
        within = [u for u in understood if u.in_scope]
        beyond = [u for u in understood if not u.in_scope]
        hits, linked, wanted = _entity_counts(understood)
        return cls(
            count=len(understood),
            accuracy=sum(u.right for u in understood) / len(understood),
            out_of_scope_refused=_share(u.intent == REFUSAL for u in beyond),
            in_scope_refused=_share(u.intent == REFUSAL for u in within),
            in_scope_unsure=_share(u.intent == "unsure" for u in within),
            entity_precision=hits / linked if linked else None,
            entity_recall=hits / wanted if wanted else None,
        )


def _share(signs: Iterable[bool]) -> float | None:
    values = list(signs)
    return sum(values) / len(values) if values else None


def _entity_counts(understood: Sequence[Understood]) -> tuple[int, int, int]:
    """Right, linked and wanted values of the entities that each row names."""
    hits = linked = wanted = 0
    for item in understood:
        for name, values in item.row.entities.items():
            found = Counter(map(str, item.entities.get(name, [])))
            right = Counter(map(str, values))
            hits += sum((found & right).values())
            linked += sum(found.values())
            wanted += len(values)
    return hits, linked, wanted

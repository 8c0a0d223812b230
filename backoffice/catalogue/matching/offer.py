"""A programme as matching sees it."""

from dataclasses import dataclass
from typing import Self

from django.utils.timezone import localdate

from catalogue.models import Programme


@dataclass(frozen=True)
class Offer:
    """`sectors` and `regions` are None when all are admitted; empty sets are not stated.

    `words` is the English text of whom it is for. Years, dirhams; None is not stated.
    """

    id: str
    kind: str
    status: str
    confidence: str = "medium"
    stages: frozenset[str] = frozenset()
    sectors: frozenset[str] | None = None
    regions: frozenset[str] | None = None
    age_min: int | None = None
    age_max: int | None = None
    legal_forms: frozenset[str] = frozenset()
    women_only: bool = False
    diaspora: bool = False
    words: str = ""
    amount_min: int | None = None
    amount_max: int | None = None
    needs: frozenset[str] = frozenset()

    @classmethod
    def of(cls, row: Programme) -> Self:
        """Reads a row; one whose deadline is past is closed."""
        return cls(
            id=row.id,
            kind=row.kind,
            status="closed" if _is_past(row.deadline) else row.status,
            confidence=row.confidence,
            stages=frozenset(row.stages),
            sectors=None if row.all_sectors else _ids(row.sectors),
            regions=None if row.all_regions else _ids(row.regions),
            age_min=row.age_min,
            age_max=row.age_max,
            legal_forms=frozenset(row.legal_forms),
            women_only=row.women_only,
            diaspora=row.diaspora,
            words=row.audience_other_en or "",
            amount_min=row.amount_min_mad,
            amount_max=row.amount_max_mad,
            needs=frozenset(row.need),
        )


def _ids(rows: object) -> frozenset[str]:
    return frozenset(row.pk for row in rows.all())


def _is_past(deadline: str) -> bool:
    """Whether the whole year, month or day is over."""
    return bool(deadline) and deadline < localdate().isoformat()[: len(deadline)]

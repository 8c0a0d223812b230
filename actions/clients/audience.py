"""Whom a programme is for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.text import Text


@dataclass(frozen=True)
class Audience:
    """Ages in years; `sectors` and `regions` are None when all are admitted."""

    stages: tuple[str, ...]
    sectors: tuple[str, ...] | None
    regions: tuple[str, ...] | None
    age_min: int | None
    age_max: int | None
    legal_forms: tuple[str, ...]
    women_only: bool
    diaspora: bool
    other: Text | None

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Audience:
        return cls(
            stages=tuple(row["stages"]),
            sectors=_ids_or_all(row["sectors"]),
            regions=_ids_or_all(row["regions"]),
            age_min=row.get("age_min"),
            age_max=row.get("age_max"),
            legal_forms=tuple(row.get("legal_forms") or ()),
            women_only=bool(row.get("women_only")),
            diaspora=bool(row.get("diaspora")),
            other=Text.parse(row.get("other")),
        )


def _ids_or_all(value: Any) -> tuple[str, ...] | None:
    return None if value == "all" else tuple(value)

"""A programme held against the person's profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.condition import Condition


@dataclass(frozen=True)
class Match:
    """`to_fit` are the facts to change so that it fits; None when they can't be changed."""

    id: str
    status: str
    fits: bool
    to_fit: tuple[str, ...] | None
    conditions: tuple[Condition, ...]

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Match:
        return cls(
            id=row["id"],
            status=row["status"],
            fits=row["fits"],
            to_fit=None if row["to_fit"] is None else tuple(row["to_fit"]),
            conditions=tuple(map(Condition.parse, row["conditions"])),
        )

    def of_verdict(self, verdict: str) -> tuple[Condition, ...]:
        return tuple(each for each in self.conditions if each.verdict == verdict)

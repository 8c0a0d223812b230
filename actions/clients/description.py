"""A programme that a sentence may describe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Description:
    """`likeness`, 0 to 1: the words in common; `share`, 0 to 1: this one rather than another."""

    id: str
    likeness: float
    share: float

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Description:
        return cls(str(row["id"]), float(row["likeness"]), float(row["share"]))

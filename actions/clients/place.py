"""A town."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.text import Text


@dataclass(frozen=True)
class Place:
    """Degrees of its centre."""

    id: str
    name: Text
    region: str
    latitude: float
    longitude: float

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Place:
        return cls(
            id=row["id"],
            name=Text.parse(row["name"]) or Text(fr=row["id"]),
            region=row["region"],
            latitude=row["latitude"],
            longitude=row["longitude"],
        )

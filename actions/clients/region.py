"""One of the twelve regions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.text import Text


@dataclass(frozen=True)
class Region:
    """`seat` is its chief town, at `latitude`, `longitude` (degrees)."""

    id: str
    name: Text
    seat: Text
    latitude: float
    longitude: float
    cri: str | None

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Region:
        return cls(
            id=row["id"],
            name=Text.parse(row["name"]) or Text(fr=row["id"]),
            seat=Text.parse(row["seat"]) or Text(fr=""),
            latitude=row["seat_latitude"],
            longitude=row["seat_longitude"],
            cri=row.get("cri_id"),
        )

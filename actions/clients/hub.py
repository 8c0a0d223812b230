"""A place that an entrepreneur can go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.source import Source
from actions.clients.text import Text


@dataclass(frozen=True)
class Hub:
    """`precision` says what the point stands for: building, street or city (its centre)."""

    id: str
    kind: str
    status: str
    operator: str
    name: Text
    city: Text
    region: str
    address: Text | None
    latitude: float | None
    longitude: float | None
    precision: str
    phone: str | None
    email: str | None
    website: str | None
    opened: int | None
    services: Text | None
    status_note: Text | None
    as_of: str | None
    confidence: str
    sources: tuple[Source, ...]
    distance_km: float | None
    organisations: tuple[str, ...] = ()

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Hub:
        """Reads a row of `hubs/`.

        Raises:
            KeyError, TypeError, AttributeError: if the row lacks its shape.
        """
        return cls(
            id=row["id"],
            kind=row["kind"],
            status=row["status"],
            operator=row["operator"],
            name=Text.parse(row["name"]) or Text(fr=row["id"]),
            city=Text.parse(row["city"]) or Text(fr=""),
            region=row["region"],
            address=Text.parse(row["address"]),
            latitude=row["latitude"],
            longitude=row["longitude"],
            precision=row["precision"],
            phone=row["phone"] or None,
            email=row["email"] or None,
            website=row["website"] or None,
            opened=row["opened"],
            services=Text.parse(row["services"]),
            status_note=Text.parse(row["status_note"]),
            as_of=row["as_of"] or None,
            confidence=row["confidence"],
            sources=tuple(map(Source.parse, row["sources"])),
            distance_km=row.get("distance_km"),
            organisations=tuple(row["organisations"]),
        )

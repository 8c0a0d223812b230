"""A row of which only the name matters: a sector, an organisation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.text import Text


@dataclass(frozen=True)
class NamedRow:
    id: str
    name: Text
    website: str | None

    @classmethod
    def parse(cls, row: dict[str, Any]) -> NamedRow:
        return cls(
            row["id"],
            Text.parse(row["name"]) or Text(fr=row["id"]),
            row.get("website") or None,
        )

"""One result of the knowledge search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.source import Source
from actions.clients.text import Text


@dataclass(frozen=True)
class Finding:
    """`kind` is answer (published by staff), programme, hub or fact."""

    kind: str
    id: str
    title: Text | None
    text: Text | None
    score: float
    as_of: str | None
    source: Source | None

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Finding:
        source = row.get("source")
        return cls(
            kind=row["kind"],
            id=str(row["id"]),
            title=Text.parse(row.get("title")),
            text=Text.parse(row.get("text")),
            score=float(row["score"]),
            as_of=row.get("as_of") or None,
            source=Source.parse(source) if isinstance(source, dict) else None,
        )

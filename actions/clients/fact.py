"""A dated fact about the Technopark network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.source import Source
from actions.clients.text import Text


@dataclass(frozen=True)
class Fact:
    """`kind` is figure, axis or organisation; `unit` qualifies `value` in words."""

    id: str
    kind: str
    label: Text
    value: float | None
    unit: Text | None
    text: Text | None
    note: Text | None
    as_of: str | None
    sources: tuple[Source, ...]

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Fact:
        return cls(
            id=row["id"],
            kind=row["kind"],
            label=Text.parse(row["label"]) or Text(fr=row["id"]),
            value=row["value"],
            unit=Text.parse(row["unit"]),
            text=Text.parse(row["text"]),
            note=Text.parse(row["note"]),
            as_of=row["as_of"] or None,
            sources=tuple(map(Source.parse, row["sources"])),
        )

"""A conference, seminar, immersion day or fair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.source import Source
from actions.clients.text import Text


@dataclass(frozen=True)
class Event:
    """Days are `YYYY-MM-DD`; `place` and `region` are ids."""

    id: str
    title: Text
    summary: Text | None
    starts_on: str
    ends_on: str | None
    online: bool
    place: str | None
    region: str | None
    url: str | None
    as_of: str | None
    sources: tuple[Source, ...]

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Event:
        return cls(
            id=row["id"],
            title=Text.parse(row["title"]) or Text(fr=row["id"]),
            summary=Text.parse(row["summary"]),
            starts_on=row["starts_on"],
            ends_on=row["ends_on"] or None,
            online=bool(row["online"]),
            place=row["place"] or None,
            region=row["region"] or None,
            url=row["url"] or None,
            as_of=row["as_of"] or None,
            sources=tuple(map(Source.parse, row["sources"])),
        )

"""Where a fact was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote


@dataclass(frozen=True)
class Source:
    """`date` is a year, a month or a day; unknown parts are None."""

    title: str
    url: str | None
    date: str | None

    @classmethod
    def parse(cls, row: dict[str, Any]) -> Source:
        url = row.get("url")
        return cls(
            row["title"], unquoted(url) if url else None, row.get("date") or None
        )


def unquoted(url: str) -> str:
    """The address as people read it: Arabic letters instead of their percent codes."""
    readable = unquote(url)
    return (
        url
        if any(
            character.isspace() or not character.isprintable() for character in readable
        )
        else readable
    )


def newest(sources: tuple[Source, ...]) -> Source | None:
    """Returns the newest source that can be opened, the one with the shorter address first."""
    linked = [source for source in sources if source.url]
    return max(
        linked,
        key=lambda source: (source.date or "", -len(source.url or "")),
        default=None,
    )

"""The programmes for a profile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.clients.match import Match


@dataclass(frozen=True)
class Matches:
    """`count` is how many fit, `ask` the fact to ask for next, `results` the best first."""

    count: int
    ask: str | None
    results: tuple[Match, ...]

    @classmethod
    def parse(cls, reply: dict[str, Any]) -> Matches:
        return cls(
            count=reply["count"],
            ask=reply["ask"],
            results=tuple(map(Match.parse, reply["results"])),
        )

"""One line or paragraph of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Part:
    """A response key with its typed fields; `opens` puts a blank line before it."""

    key: str
    fields: Mapping[str, Any] = field(default_factory=dict)
    opens: bool = False

    def message(self) -> dict[str, Any]:
        """The part as `bot/nlg/` reads it."""
        return {"key": self.key, "fields": dict(self.fields), "break": self.opens}


def part(key: str, **fields: Any) -> Part:
    return Part(key, fields)

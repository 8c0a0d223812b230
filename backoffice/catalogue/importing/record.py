"""One validated row, ready to be written."""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class SourceRecord:
    """A citation; empty strings are unknown."""

    url: str
    title: str
    date: str


@dataclass(frozen=True)
class Record:
    """`columns` are model attributes, `relations` the ids of many-to-many fields."""

    id: str
    columns: dict[str, Any] = field(default_factory=dict)
    relations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sources: tuple[SourceRecord, ...] = ()

    def digest(self) -> str:
        """Hexadecimal SHA-256 of the content, the same for equal rows on any machine."""
        sources = [[source.url, source.title, source.date] for source in self.sources]
        content = json.dumps(
            [self.columns, self.relations, sources], sort_keys=True, default=str
        )
        return hashlib.sha256(content.encode()).hexdigest()

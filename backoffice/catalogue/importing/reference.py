"""A row's mention of another row."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reference:
    field: str
    kind: str
    id: str

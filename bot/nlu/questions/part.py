"""One question inside a message."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Part:
    """Characters `start` to `end` (exclusive) of the message."""

    start: int
    end: int

    def holds(self, entity: Mapping[str, Any]) -> bool:
        """Whether the entity's characters are all in this part."""
        return self.start <= entity["start"] and entity["end"] <= self.end

"""A question handed to the staff."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

NAMESPACE = uuid.UUID("7b0f3c52-6a2e-4a5c-9a53-0f1d0a8f6d11")


@dataclass(frozen=True)
class Record:
    """Why (`reason`) a text goes to the staff, and what the bot `said` to it.

    `chosen` is the meaning that the person picked when asked back.
    """

    reason: str
    text: str
    said: str = ""
    context: Mapping[str, Any] = field(default_factory=dict)
    chosen: str = ""

    def id(self, conversation: str, message: str) -> str:
        """The same record of the same message always has the same id."""
        name = f"{conversation}/{message}/{self.reason}/{self.text}"
        return str(uuid.uuid5(NAMESPACE, name))

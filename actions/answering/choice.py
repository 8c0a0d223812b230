"""A button under an answer."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Choice:
    """Its title is a response key with fields; pressing it sends an intent with entities."""

    key: str
    intent: str
    entities: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Any] = field(default_factory=dict)

    def message(self) -> dict[str, Any]:
        """The choice as `bot/nlg/` reads it."""
        entities = (
            json.dumps(self.entities, ensure_ascii=False) if self.entities else ""
        )
        payload = f"/{self.intent}{entities}"
        return {"key": self.key, "payload": payload, "fields": dict(self.fields)}


def about(intent: str, **entities: Any) -> Choice:
    """A button that names the intent itself."""
    return Choice(f"utter_title_{intent}", intent, entities)

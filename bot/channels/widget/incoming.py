from dataclasses import dataclass
from typing import Any

from bot.channels.allowed_payload import is_allowed, neutralise, payload
from bot.channels.widget.body import (
    as_object,
    language_of,
    position_of,
    text_of,
    uuid_of,
)
from bot.channels.widget.refused import Refused

LONGEST_TEXT = 1000
LONGEST_PAYLOAD = 1000


@dataclass(frozen=True)
class Incoming:
    """What a person typed, chose or shared.

    `said` is what Rasa reads and `shown` what the history shows instead of it; `id` is
    the browser's, the same when a message is sent again; `after` is the last message
    that the browser has.
    """

    id: str
    said: str
    shown: str
    is_location: bool
    language: str | None
    after: int

    @classmethod
    def from_json(cls, body: Any) -> "Incoming":
        """Reads `{id, text | payload, title | location, language, after}`. Raises Refused."""
        data = as_object(body)
        if sum(name in data for name in ("text", "payload", "location")) != 1:
            raise Refused(400, "one_of")
        said, shown = _said(data)
        return cls(
            id=uuid_of(data, "id"),
            said=said,
            shown=shown,
            is_location="location" in data,
            language=language_of(data),
            after=position_of(data, "after"),
        )


def _said(data: dict[str, Any]) -> tuple[str, str]:
    if "location" in data:
        return _location(as_object(data["location"])), ""
    if "payload" in data:
        return _payload(data), text_of(data, "title", LONGEST_TEXT)
    text = text_of(data, "text", LONGEST_TEXT).strip()
    if not text:
        raise Refused(400, "empty")
    return neutralise(text) or payload("ask_help"), text


def _payload(data: dict[str, Any]) -> str:
    value = text_of(data, "payload", LONGEST_PAYLOAD)
    if not is_allowed(value):
        raise Refused(400, "payload")
    return value


def _location(data: dict[str, Any]) -> str:
    latitude = _degrees(data, "latitude", 90)
    longitude = _degrees(data, "longitude", 180)
    return payload("share_location", latitude=latitude, longitude=longitude)


def _degrees(data: dict[str, Any], name: str, most: int) -> float:
    value = data.get(name)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise Refused(400, name)
    if not -most <= value <= most:
        raise Refused(400, name)
    return round(float(value), 4)

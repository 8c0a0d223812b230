"""Reads fields of a JSON body; whatever is not as it must be raises Refused."""

import uuid
from typing import Any

from bot.channels.widget.refused import Refused

LANGUAGES = ("fr", "ar", "ary", "en")


def as_object(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise Refused(400, "body")
    return data


def text_of(data: dict[str, Any], name: str, longest: int, default: str = "") -> str:
    """A text of at most `longest` characters."""
    value = data.get(name, default)
    if not isinstance(value, str):
        raise Refused(400, name)
    if len(value) > longest:
        raise Refused(413, "too_long")
    return value


def uuid_of(data: dict[str, Any], name: str) -> str:
    try:
        return str(uuid.UUID(str(data.get(name))))
    except ValueError as error:
        raise Refused(400, name) from error


def position_of(data: dict[str, Any], name: str) -> int:
    """The id of a message; 0 is before the first."""
    value = data.get(name, 0)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise Refused(400, name)
    return value


def language_of(data: dict[str, Any]) -> str | None:
    value = data.get("language")
    return value if value in LANGUAGES else None

from dataclasses import dataclass
from typing import Any

from bot.channels.widget.body import as_object, language_of, text_of
from bot.channels.widget.refused import Refused
from bot.channels.widget.sessions import PREFIX

LONGEST_ID = 200
LONGEST_TEXT = 20_000


@dataclass(frozen=True)
class PushRequest:
    """A message that nobody asked for just now: a text, or parts as an answer has them."""

    id: str
    conversation: str
    language: str | None
    text: str
    parts: tuple[dict[str, Any], ...]
    choices: tuple[dict[str, Any], ...]

    @classmethod
    def from_json(cls, body: Any) -> "PushRequest":
        """Reads `{id, conversation, text or parts, choices, language}`. Raises Refused."""
        data = as_object(body)
        push = cls(
            id=text_of(data, "id", LONGEST_ID),
            conversation=text_of(data, "conversation", LONGEST_ID),
            language=language_of(data),
            text=text_of(data, "text", LONGEST_TEXT).strip(),
            parts=_parts(data, "parts"),
            choices=_parts(data, "choices"),
        )
        if not push.id:
            raise Refused(400, "id")
        if not push.conversation.startswith(PREFIX):
            raise Refused(400, "conversation")
        if bool(push.text) == bool(push.parts):
            raise Refused(400, "text")
        return push


def _parts(data: dict[str, Any], name: str) -> tuple[dict[str, Any], ...]:
    value = data.get(name) or []
    if not isinstance(value, list) or not all(map(_is_part, value)):
        raise Refused(400, name)
    return tuple(value)


def _is_part(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("key"), str)

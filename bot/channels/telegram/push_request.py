from dataclasses import dataclass
from typing import Any

from bot.channels.telegram.sentences import LANGUAGES
from bot.channels.telegram.turn import chat_of

COMPOSED = "utter_answer"


@dataclass(frozen=True)
class PushRequest:
    """A message to send without being asked: a text, or parts as an answer has them."""

    id: str
    conversation: str
    chat: int
    language: str | None
    text: str
    parts: tuple[dict[str, Any], ...]
    choices: tuple[dict[str, Any], ...]

    @classmethod
    def from_json(cls, data: Any) -> "PushRequest":
        """Reads `{id, conversation, text or parts, choices, language}`.

        Raises ValueError, which says what is wrong with which field.
        """
        if not isinstance(data, dict):
            raise ValueError("the body is not a JSON object")  # noqa: TRY004
        language = data.get("language")
        if language is not None and language not in LANGUAGES:
            raise ValueError(f"language is not one of {', '.join(LANGUAGES)}")
        text, parts = _text(data, "text", ""), _parts(data, "parts")
        if bool(text.strip()) == bool(parts):
            raise ValueError("either text or parts is needed")
        conversation = _text(data, "conversation")
        return cls(
            id=_text(data, "id"),
            conversation=conversation,
            chat=chat_of(conversation),
            language=language,
            text=text,
            parts=parts,
            choices=_parts(data, "choices"),
        )


def _text(data: dict[str, Any], name: str, default: str | None = None) -> str:
    value = data.get(name, default)
    if not isinstance(value, str) or (default is None and not value):
        raise ValueError(f"{name} is not a text")
    return value


def _parts(data: dict[str, Any], name: str) -> tuple[dict[str, Any], ...]:
    value = data.get(name) or []
    if not isinstance(value, list) or not all(map(_is_part, value)):
        raise ValueError(f"{name} is not a list of objects with a key")
    return tuple(value)


def _is_part(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("key"), str)

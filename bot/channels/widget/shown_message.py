"""A stored message as the browser gets it: only what may be shown."""

from typing import Any

from bot.channels.allowed_payload import is_allowed
from bot.stored_message import StoredMessage

DRAWN = ("kind", "language", "cards", "checklist", "question")


def shown(message: StoredMessage) -> dict[str, Any]:
    """`{id, by, at, text, ...}`; `by` is `person`, `assistant` or `team`."""
    common = {"id": message.id, "at": message.timestamp}
    if message.said_by == "user":
        return {**common, **_of_person(message)}
    return {**common, **_of_assistant(message)}


def _of_person(message: StoredMessage) -> dict[str, Any]:
    metadata = message.metadata
    return {
        "by": "person",
        "client": message.message_id,
        "text": metadata.get("shown") or _typed(message.text),
        "location": bool(metadata.get("location")),
    }


def _of_assistant(message: StoredMessage) -> dict[str, Any]:
    custom = message.custom or {}
    drawn = {name: custom[name] for name in DRAWN if custom.get(name)}
    buttons = [
        {"title": button["title"], "payload": button["payload"]}
        for button in message.buttons
        if is_allowed(button.get("payload", ""))
    ]
    by = "team" if "push" in message.metadata else "assistant"
    return {"by": by, "text": message.text, "buttons": buttons, **drawn}


def _typed(text: str) -> str:
    """A payload is for the machine."""
    return "" if text.startswith("/") else text

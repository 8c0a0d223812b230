from dataclasses import dataclass, field
from typing import Any, ClassVar


@dataclass(frozen=True)
class StoredMessage:
    """One message of a conversation, as the history has it.

    `id` rises with time; `timestamp` is in seconds since 1970; `buttons` are
    `{"title", "payload"}`; `custom` is the machine-readable part of an answer;
    `message_id` and `metadata` are the channel's.
    """

    EVENT_TYPES: ClassVar[tuple[str, str]] = ("user", "bot")

    id: int
    said_by: str
    text: str
    timestamp: float
    buttons: tuple[dict[str, str], ...] = ()
    custom: dict[str, Any] | None = None
    message_id: str | None = None
    metadata: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def from_event(cls, event_id: int, event: dict[str, Any]) -> "StoredMessage":
        data = event.get("data") or {}
        return cls(
            id=event_id,
            said_by=event["event"],
            text=event.get("text") or "",
            timestamp=event["timestamp"],
            buttons=tuple(data.get("buttons") or ()),
            custom=data.get("custom"),
            message_id=event.get("message_id"),
            metadata=event.get("metadata") or {},
        )

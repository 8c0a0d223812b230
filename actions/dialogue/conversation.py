"""What an action may know about a conversation, read once from Rasa's tracker."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

from rasa_sdk import Tracker

from actions.dialogue.question import Question
from actions.dialogue.turns import before, turns_before

UNKNOWN_CHANNEL = "unknown"
LANGUAGES = ("fr", "ar", "ary", "en")


@dataclass(frozen=True)
class Conversation:
    """`asked` are the questions of the last message as understood, see `context.resolve`.

    `earlier_text` and `earlier_reply` are the message before and the bot's last words; `turns`
    is what both said before the last message. `asked_back` is the message before, when the bot
    asked what it meant and a button was pressed now.
    """

    id: str
    channel: str
    message_id: str
    asked_at: str
    language: str
    variety: str
    text: str
    asked: tuple[Question, ...]
    candidates: tuple[str, ...] = ()
    guesses: tuple[Mapping[str, Any], ...] = ()
    entities: tuple[Mapping[str, Any], ...] = ()
    earlier_text: str = ""
    earlier_reply: str = ""
    turns: tuple[Mapping[str, str], ...] = ()
    asked_back: Conversation | None = None
    programme: str | None = None
    hub: str | None = None
    place: str | None = None
    region: str | None = None
    shown: tuple[str, ...] = ()
    last_intent: str | None = None
    last_filters: Mapping[str, Any] | None = None
    pending: str | None = None
    profile: Any = None
    slots: Mapping[str, Any] | None = None

    @property
    def is_button(self) -> bool:
        """Whether the last message was a pressed button."""
        return self.text.startswith("/")

    @classmethod
    def parse(cls, tracker: Tracker) -> Conversation:
        """Reads a tracker; whatever Rasa left out is empty."""
        slots, message = tracker.slots, tracker.latest_message or {}
        language = (
            slots["language"] if slots.get("language") in LANGUAGES else LANGUAGES[0]
        )
        event, earlier_text, earlier_reply = _history(tracker.events)
        return cls(
            id=tracker.sender_id,
            channel=tracker.get_latest_input_channel() or UNKNOWN_CHANNEL,
            message_id=str(message.get("message_id") or event.get("timestamp") or ""),
            asked_at=_moment(event.get("timestamp")),
            language=language,
            variety=(message.get("language") or {}).get("variety") or language,
            text=message.get("text") or "",
            asked=_questions(message),
            candidates=tuple(message.get("candidates") or ()),
            guesses=_guesses(message),
            entities=_entities(message),
            earlier_text=earlier_text,
            earlier_reply=earlier_reply,
            turns=turns_before(tracker),
            asked_back=cls._asked_back(tracker),
            programme=slots.get("programme"),
            hub=slots.get("hub"),
            place=slots.get("place"),
            region=slots.get("region"),
            shown=tuple(slots.get("shown") or ()),
            last_intent=slots.get("last_intent"),
            last_filters=slots.get("last_filters"),
            pending=slots.get("pending"),
            profile=slots.get("profile"),
            slots=slots,
        )

    @classmethod
    def _asked_back(cls, tracker: Tracker) -> Conversation | None:
        text = (tracker.latest_message or {}).get("text") or ""
        if not text.startswith("/") or tracker.slots.get("last_intent") != "unsure":
            return None
        earlier = before(tracker)
        return cls.parse(earlier) if earlier else None


def _questions(message: Mapping[str, Any]) -> tuple[Question, ...]:
    several = message.get("questions")
    if several:
        return tuple(
            Question.parse(
                _name(item["intent"]),
                item.get("text") or "",
                item.get("entities") or (),
            )
            for item in several
        )
    intent, text = _name(message.get("intent")), message.get("text") or ""
    return (Question.parse(intent, text, message.get("entities") or ()),)


def _name(intent: Any) -> str:
    name = intent.get("name") if isinstance(intent, Mapping) else intent
    return name or "out_of_scope"


def _guesses(message: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    ranking = message.get("intent_ranking") or ()
    return tuple(
        {"intent": item.get("name"), "confidence": item.get("confidence")}
        for item in ranking[:3]
    )


def _entities(message: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    return tuple(
        {"entity": item.get("entity"), "value": item.get("value")}
        for item in message.get("entities") or ()
    )


def _history(events: list[Mapping[str, Any]]) -> tuple[Mapping[str, Any], str, str]:
    """The last message's event, the text of the message before, the reply before it."""
    spoken = [event for event in events or () if event.get("event") in ("user", "bot")]
    users = [event for event in spoken if event["event"] == "user"]
    last = users[-1] if users else {}
    earlier = users[-2].get("text") or "" if len(users) > 1 else ""
    replies = [event.get("text") for event in spoken if event["event"] == "bot"]
    return last, earlier, next((text for text in reversed(replies) if text), "")


def _moment(timestamp: Any) -> str:
    moment = (
        datetime.fromtimestamp(timestamp, timezone.utc)
        if isinstance(timestamp, (int, float))
        else datetime.now(timezone.utc)
    )
    return moment.isoformat(timespec="seconds")

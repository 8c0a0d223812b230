"""What was said before the last message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Tracker

MAX_TURNS = 12
EARLIER = "earlier"
SPEAKERS = {"user": "person", "bot": "assistant"}


def turns_before(tracker: Tracker) -> tuple[dict[str, str], ...]:
    """`{"by": "person/assistant", "text"}`, oldest first; a pressed button counts with its title.

    The events hold the last turns only, the slot `earlier` what was said before them.
    """
    events = tracker.events or []
    earlier = tracker.slots.get(EARLIER) or []
    spoken = [
        {"by": SPEAKERS[event["event"]], "text": _text(event)}
        for event in events[: _last_message(events)]
        if event.get("event") in SPEAKERS
    ]
    return tuple(turn for turn in (*earlier, *spoken) if turn["text"])[-MAX_TURNS:]


def before(tracker: Tracker) -> Tracker | None:
    """The tracker as it was at the message before the last; None when there was none."""
    events = (tracker.events or [])[: _last_message(tracker.events or [])]
    place = _last_message(events)
    message = events[place].get("parse_data") if place < len(events) else None
    if not message:
        return None
    return Tracker(
        tracker.sender_id, tracker.slots, message, events, False, None, {}, ""
    )


def _last_message(events: Sequence[Mapping[str, Any]]) -> int:
    """Its place, or the number of events when there is none."""
    places = [at for at, event in enumerate(events) if event.get("event") == "user"]
    return places[-1] if places else len(events)


def _text(event: Mapping[str, Any]) -> str:
    text = (event.get("metadata") or {}).get("shown") or event.get("text") or ""
    return "" if text.startswith("/") else text

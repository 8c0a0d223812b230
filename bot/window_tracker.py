from collections.abc import Iterable
from itertools import islice

from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    ConversationPaused,
    Event,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

EARLIER = "earlier"
EARLIER_LINES = 10
LINE_LETTERS = 500


class WindowTracker(DialogueStateTracker):
    """A tracker that holds the last turns of a conversation.

    `known` is how many of its events the store has already; `total` is how many
    events of the conversation the store had when this tracker was read.
    """

    known: int = 0
    total: int = 0

    def new_events(self) -> list[Event]:
        """Events that the store does not have yet, oldest first."""
        return list(islice(self.events, self.known, None))

    def window(self, turns: int) -> list[Event]:
        """Events from which a tracker with the same state can be rebuilt.

        The last `turns` turns as they are, and before them the state that they
        began with: slots that are set, an active loop, a pause, and in the slot
        `earlier`, where the domain has it, the last lines that were said.
        """
        events = list(self.events)
        start = _start_of_last_turns(events, turns)
        if start == 0:
            return events
        past = DialogueStateTracker.from_events(
            self.sender_id, events[:start], self.slots.values()
        )
        if EARLIER in past.slots:
            past.slots[EARLIER].value = _earlier(past, events[:start])
        return _state(past, events[start].timestamp) + events[start:]


def _earlier(
    past: DialogueStateTracker, events: Iterable[Event]
) -> list[dict[str, str]]:
    known = past.get_slot(EARLIER) or []
    return [*known, *filter(None, map(_line, events))][-EARLIER_LINES:]


def _line(event: Event) -> dict[str, str] | None:
    """`{"by": "person/assistant", "text"}`; a pressed button counts with its title."""
    if isinstance(event, UserUttered):
        by, text = "person", (event.metadata or {}).get("shown") or event.text or ""
    elif isinstance(event, BotUttered):
        by, text = "assistant", event.text or ""
    else:
        return None
    if not text or text.startswith("/"):
        return None
    return {"by": by, "text": text[:LINE_LETTERS]}


def _state(tracker: DialogueStateTracker, timestamp: float) -> list[Event]:
    state: list[Event] = [
        SlotSet(slot.name, slot.value, timestamp)
        for slot in tracker.slots.values()
        if slot.value != slot.initial_value
    ]
    if tracker.active_loop_name:
        state.append(ActiveLoop(tracker.active_loop_name, timestamp))
    if tracker.is_paused():
        state.append(ConversationPaused(timestamp))
    return state


def _start_of_last_turns(events: list[Event], turns: int) -> int:
    positions = [i for i, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(positions) <= turns:
        return 0
    start = positions[-turns]
    return start - 1 if start and _is_listen(events[start - 1]) else start


def _is_listen(event: Event | None) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME

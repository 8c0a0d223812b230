import json
from collections.abc import Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.engine import Connection

from bot.stored_event import stored_event
from bot.stored_message import StoredMessage
from bot.tracker_database import (
    EVENTS,
    INSERT_EVENTS,
    INSERT_WINDOW,
    REPLACE_WINDOW,
    SELECT_EVENTS,
    SELECT_WINDOW,
    WINDOWS,
    open_database,
)
from bot.window_tracker import WindowTracker


class WindowTrackerStore(TrackerStore):
    """Keeps every event of a conversation and reads only its last turns.

    A message costs the same whether the conversation is short or long: one row is
    read (the window: the last turns and the state before them), the new events are
    appended and the window is replaced. `retrieve_full_tracker` reads everything.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        host: str = "sqlite:///tracker.db",
        event_broker: EventBroker | None = None,
        turns: int = 1,
        **kwargs: Any,
    ) -> None:
        """Open the database at `host`, an SQLAlchemy URL."""
        super().__init__(domain, event_broker, **kwargs)
        self._turns = turns
        self._engine = open_database(host)

    def init_tracker(self, sender_id: str) -> WindowTracker:
        return WindowTracker(sender_id, self.domain.slots)

    async def keys(self) -> Iterable[str]:
        with self._engine.connect() as connection:
            return connection.execute(sa.select(WINDOWS.c.sender_id)).scalars().all()

    async def exists(self, conversation_id: str) -> bool:
        with self._engine.connect() as connection:
            return self._window_row(connection, conversation_id) is not None

    async def retrieve(self, sender_id: str) -> WindowTracker | None:
        with self._engine.connect() as connection:
            row = self._window_row(connection, sender_id)
            if row is None:
                return None
            return self._tracker(sender_id, json.loads(row.events), row.total)

    async def retrieve_full_tracker(self, conversation_id: str) -> WindowTracker | None:
        with self._engine.connect() as connection:
            tracker = self._full_tracker(connection, conversation_id)
            return tracker if tracker.events else None

    async def messages(
        self,
        sender_id: str,
        limit: int = 50,
        before: int | None = None,
        after: int | None = None,
    ) -> list[StoredMessage]:
        """The last `limit` messages said by both, oldest first.

        `before` and `after` are `id`s of messages: only what was said earlier, or
        later, is given.
        """
        statement = (
            sa.select(EVENTS.c.id, EVENTS.c.data)
            .where(EVENTS.c.sender_id == sender_id)
            .where(EVENTS.c.type_name.in_(StoredMessage.EVENT_TYPES))
            .order_by(EVENTS.c.id.desc())
            .limit(limit)
        )
        if before is not None:
            statement = statement.where(EVENTS.c.id < before)
        if after is not None:
            statement = statement.where(EVENTS.c.id > after)
        with self._engine.connect() as connection:
            rows = connection.execute(statement).all()
        return [
            StoredMessage.from_event(row.id, json.loads(row.data))
            for row in reversed(rows)
        ]

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Append what is new; two processes may save at the same time."""
        known = tracker if isinstance(tracker, WindowTracker) else self._adopt(tracker)
        new = known.new_events()
        if not new:
            return
        with self._engine.begin() as connection:
            connection.execute(INSERT_EVENTS, [_row(known.sender_id, e) for e in new])
            if not self._replace_window(connection, known, len(new)):
                self._rebuild_window(connection, known.sender_id)
        known.known, known.total = len(known.events), known.total + len(new)
        if self.event_broker is not None:
            await self._stream_new_events(self.event_broker, new, known.sender_id)

    async def delete(self, sender_id: str) -> None:
        """Delete all that was said in a conversation."""
        with self._engine.begin() as connection:
            for table in (EVENTS, WINDOWS):
                connection.execute(table.delete().where(table.c.sender_id == sender_id))

    def _adopt(self, tracker: DialogueStateTracker) -> WindowTracker:
        """Take over a tracker made elsewhere, which has the whole conversation."""
        with self._engine.connect() as connection:
            row = self._window_row(connection, tracker.sender_id)
        adopted = self.init_tracker(tracker.sender_id)
        for event in tracker.events:
            adopted.update(event)
        adopted.known = adopted.total = row.total if row else 0
        return adopted

    def _replace_window(
        self, connection: Connection, tracker: WindowTracker, added: int
    ) -> bool:
        """Store the window, unless another process stored one since it was read."""
        values = {
            "total": tracker.total + added,
            "events": _dump(tracker.window(self._turns)),
        }
        if tracker.total == 0:
            row = {"sender_id": tracker.sender_id, **values}
            return connection.execute(INSERT_WINDOW, row).rowcount == 1
        row = {
            "conversation": tracker.sender_id,
            "known_total": tracker.total,
            **values,
        }
        return connection.execute(REPLACE_WINDOW, row).rowcount == 1

    def _rebuild_window(self, connection: Connection, sender_id: str) -> None:
        tracker = self._full_tracker(connection, sender_id)
        values = {"total": tracker.total, "events": _dump(tracker.window(self._turns))}
        statement = WINDOWS.update().where(WINDOWS.c.sender_id == sender_id)
        connection.execute(statement, values)

    def _full_tracker(self, connection: Connection, sender_id: str) -> WindowTracker:
        rows = connection.execute(SELECT_EVENTS, {"conversation": sender_id})
        events = [json.loads(data) for data in rows.scalars()]
        return self._tracker(sender_id, events, len(events))

    def _tracker(
        self, sender_id: str, serialised: list[dict[str, Any]], total: int
    ) -> WindowTracker:
        tracker = self.init_tracker(sender_id)
        for event in map(_read, serialised):
            # A slot that left the domain is still in the history.
            if not isinstance(event, SlotSet) or event.key in tracker.slots:
                tracker.update(event)
        tracker.known, tracker.total = len(tracker.events), total
        return tracker

    def _window_row(self, connection: Connection, sender_id: str) -> Any:
        return connection.execute(SELECT_WINDOW, {"conversation": sender_id}).first()


@cache
def _event_class(name: str) -> type[Event]:
    """Rasa walks through all subclasses for this at every event."""
    return Event.resolve_by_type(name)


def _read(data: dict[str, Any]) -> Event:
    return _event_class(data["event"])._from_parameters(data)


def _dump(events: list[Event]) -> str:
    return json.dumps(list(map(stored_event, events)), ensure_ascii=False)


def _row(sender_id: str, event: Event) -> dict[str, Any]:
    data = stored_event(event)
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": event.timestamp,
        "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data, ensure_ascii=False),
    }

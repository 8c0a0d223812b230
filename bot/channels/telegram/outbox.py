import sqlite3
from collections.abc import Iterable

from bot.channels.telegram.outgoing import Outgoing


class Outbox:
    """What is to be sent in answer to an update, in order, until it is sent."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def add(self, update_id: int, messages: Iterable[Outgoing]) -> None:
        self._database.executemany(
            "INSERT INTO outgoing (update_id, data) VALUES (?, ?)",
            [(update_id, message.to_json()) for message in messages],
        )

    def of(self, update_id: int) -> list[tuple[int, Outgoing]]:
        """The unsent messages with their ids."""
        rows = self._database.execute(
            "SELECT id, data FROM outgoing WHERE update_id = ? ORDER BY id",
            (update_id,),
        ).fetchall()
        return [(row[0], Outgoing.from_json(row[1])) for row in rows]

    def sent(self, message_id: int) -> None:
        self._database.execute("DELETE FROM outgoing WHERE id = ?", (message_id,))

    def clear(self, update_id: int) -> None:
        """Drop what an answer that broke off had stored."""
        self._database.execute("DELETE FROM outgoing WHERE update_id = ?", (update_id,))

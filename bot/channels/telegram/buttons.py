import hashlib
import sqlite3
import time

KEPT_SECONDS = 180 * 86400


class Buttons:
    """The payloads of the buttons that were sent, by a key of 22 bytes.

    A payload may be longer than the 64 bytes of Telegram's callback data, and a
    client may send any callback data: only a key that its chat was sent is known.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def key(self, chat: int, payload: str) -> str:
        """Store a payload and return the callback data for it."""
        key = hashlib.sha256(f"{chat} {payload}".encode()).hexdigest()[:22]
        self._database.execute(
            "INSERT INTO buttons VALUES (?, ?, ?, ?) "
            "ON CONFLICT (key) DO UPDATE SET stored_at = excluded.stored_at",
            (key, chat, payload, time.time()),
        )
        return key

    def payload(self, chat: int, key: str) -> str | None:
        """The payload of a button that was sent to this chat."""
        row = self._database.execute(
            "SELECT payload FROM buttons WHERE key = ? AND chat = ?", (key, chat)
        ).fetchone()
        return row[0] if row else None

    def forget(self, chat: int) -> None:
        self._database.execute("DELETE FROM buttons WHERE chat = ?", (chat,))

    def forget_old(self) -> None:
        """Drop buttons that nobody was sent for half a year."""
        self._database.execute(
            "DELETE FROM buttons WHERE stored_at < ?", (time.time() - KEPT_SECONDS,)
        )

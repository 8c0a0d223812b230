import sqlite3
import time

STALE_SECONDS = 300


class Pushes:
    """Which pushed messages were sent, by their ids."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def start(self, push_id: str) -> str:
        """Returns `new` when the caller is to send it, else `sending` or `sent`.

        A push whose process died may be sent anew after five minutes.
        """
        now = time.time()
        started = self._database.execute(
            "INSERT INTO pushes VALUES (?, 'sending', ?) ON CONFLICT (id) DO UPDATE "
            "SET stored_at = excluded.stored_at "
            "WHERE state = 'sending' AND stored_at < ?",
            (push_id, now, now - STALE_SECONDS),
        )
        if started.rowcount == 1:
            return "new"
        row = self._database.execute(
            "SELECT state FROM pushes WHERE id = ?", (push_id,)
        ).fetchone()
        return str(row[0]) if row else "sending"

    def sent(self, push_id: str) -> None:
        self._database.execute(
            "UPDATE pushes SET state = 'sent' WHERE id = ?", (push_id,)
        )

    def failed(self, push_id: str) -> None:
        """It may be asked for again."""
        self._database.execute("DELETE FROM pushes WHERE id = ?", (push_id,))

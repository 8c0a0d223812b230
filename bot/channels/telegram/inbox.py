import sqlite3
import time

from bot.channels.telegram.stored_update import StoredUpdate

KEPT_SECONDS = 14 * 86400


class Inbox:
    """Updates from their arrival until they are done, then their ids.

    The ids are kept for two weeks: Telegram sends an update again for one day.
    """

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def add(self, update_id: int, conversation: str, data: str) -> bool:
        """Store an update; False when it was stored before."""
        statement = "INSERT OR IGNORE INTO updates VALUES (?, ?, 'stored', ?, ?)"
        row = (update_id, conversation, data, time.time())
        return self._database.execute(statement, row).rowcount == 1

    def next(self, conversation: str) -> StoredUpdate | None:
        """The oldest update of a conversation that is not done."""
        row = self._database.execute(
            "SELECT id, conversation, state = 'answered', data FROM updates "
            "WHERE conversation = ? AND state <> 'done' ORDER BY id LIMIT 1",
            (conversation,),
        ).fetchone()
        return StoredUpdate(row[0], row[1], bool(row[2]), row[3]) if row else None

    def waiting(self, conversation: str) -> int:
        """How many updates of a conversation are not done."""
        return int(
            self._database.execute(
                "SELECT count(*) FROM updates WHERE conversation = ? AND state <> 'done'",
                (conversation,),
            ).fetchone()[0]
        )

    def open_conversations(self) -> list[str]:
        """Conversations with an update that is not done."""
        rows = self._database.execute(
            "SELECT DISTINCT conversation FROM updates WHERE state <> 'done'"
        )
        return [row[0] for row in rows]

    def answered(self, update_id: int) -> None:
        """What to say to this update is stored."""
        self._database.execute(
            "UPDATE updates SET state = 'answered' WHERE id = ?", (update_id,)
        )

    def done(self, update_id: int) -> None:
        """Keep of this update only its id."""
        self._database.execute(
            "UPDATE updates SET state = 'done', data = NULL WHERE id = ?", (update_id,)
        )

    def forget_old(self) -> None:
        """Drop ids that Telegram can no longer send again."""
        self._database.execute(
            "DELETE FROM updates WHERE state = 'done' AND stored_at < ?",
            (time.time() - KEPT_SECONDS,),
        )

import sqlite3
import time


class BlockedChats:
    """Chats that no longer want to hear from the bot."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def add(self, chat: int) -> None:
        self._database.execute(
            "INSERT OR IGNORE INTO blocked VALUES (?, ?)", (chat, time.time())
        )

    def remove(self, chat: int) -> None:
        self._database.execute("DELETE FROM blocked WHERE chat = ?", (chat,))

    def __contains__(self, chat: int) -> bool:
        row = self._database.execute("SELECT 1 FROM blocked WHERE chat = ?", (chat,))
        return row.fetchone() is not None

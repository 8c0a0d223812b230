import sqlite3
from dataclasses import dataclass
from pathlib import Path

from bot.channels.telegram.blocked_chats import BlockedChats
from bot.channels.telegram.buttons import Buttons
from bot.channels.telegram.database import open_database
from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.pushes import Pushes


@dataclass(frozen=True)
class Memory:
    """Everything that the channel keeps on disk."""

    database: sqlite3.Connection
    inbox: Inbox
    outbox: Outbox
    buttons: Buttons
    blocked: BlockedChats
    pushes: Pushes

    @classmethod
    def open(cls, folder: Path) -> "Memory":
        """Raises sqlite3.Error when the folder cannot be written."""
        database = open_database(folder)
        return cls(
            database,
            Inbox(database),
            Outbox(database),
            Buttons(database),
            BlockedChats(database),
            Pushes(database),
        )

    def forget_old(self) -> None:
        self.inbox.forget_old()
        self.buttons.forget_old()

    def close(self) -> None:
        self.database.close()

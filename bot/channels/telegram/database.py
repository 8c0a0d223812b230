"""The channel's own memory, in `telegram.db`."""

import sqlite3
from pathlib import Path

SCHEMA = """
CREATE TABLE IF NOT EXISTS updates (
    id INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    state TEXT NOT NULL,
    data TEXT,
    stored_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS open_updates ON updates (conversation, id)
    WHERE state <> 'done';
CREATE TABLE IF NOT EXISTS outgoing (
    id INTEGER PRIMARY KEY,
    update_id INTEGER NOT NULL,
    data TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS outgoing_updates ON outgoing (update_id);
CREATE TABLE IF NOT EXISTS buttons (
    key TEXT PRIMARY KEY,
    chat INTEGER NOT NULL,
    payload TEXT NOT NULL,
    stored_at REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS buttons_chats ON buttons (chat);
CREATE TABLE IF NOT EXISTS blocked (
    chat INTEGER PRIMARY KEY,
    since REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS pushes (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    stored_at REAL NOT NULL
);
"""


def open_database(folder: Path) -> sqlite3.Connection:
    """Connect and create what tables are missing; every statement is a transaction.

    What is committed survives a power cut: Telegram sends an update no more once it
    is acknowledged. Raises sqlite3.Error when the file cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(
        folder / "telegram.db", isolation_level=None, check_same_thread=False
    )
    connection.execute("PRAGMA busy_timeout=5000")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.executescript(SCHEMA)
    return connection

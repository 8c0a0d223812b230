import hashlib
import math
import sqlite3
import time
from pathlib import Path

from bot.channels.widget.refused import Refused

COUNT = (
    "INSERT INTO counts VALUES (?, ?, 1) "
    "ON CONFLICT (key, until) DO UPDATE SET count = count + 1 RETURNING count"
)


class RateLimit:
    """Counts requests by key in one file for all workers of a machine.

    Keys are hashed: no address is written to disk.
    """

    def __init__(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        self._database = sqlite3.connect(file, isolation_level=None, timeout=5)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS counts "
            "(key TEXT, until INTEGER, count INTEGER, PRIMARY KEY (key, until))"
        )

    def close(self) -> None:
        self._database.close()

    def count(self, kind: str, who: str, most: int, seconds: int) -> None:
        """Count one request. Raises Refused from the one after `most` in `seconds`."""
        now = time.time()
        until = (int(now) // seconds + 1) * seconds
        key = hashlib.sha256(f"{kind} {who}".encode()).hexdigest()[:32]
        count = self._database.execute(COUNT, (key, until)).fetchone()[0]
        if count == 1:
            self._database.execute("DELETE FROM counts WHERE until < ?", (int(now),))
        if count > most:
            raise Refused(429, "too_many", math.ceil(until - now))

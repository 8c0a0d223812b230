"""How many answers of each kind were given."""

from __future__ import annotations

import logging
import threading
import uuid
from collections import Counter
from datetime import datetime, timezone
from typing import NamedTuple

from actions.clients.desk import Desk

logger = logging.getLogger(__name__)

FLUSH_SECONDS = 60.0


class _Cell(NamedTuple):
    """`day` is a day of UTC as `2026-11-24`."""

    day: str
    channel: str
    language: str
    kind: str


class Tally:
    """Adds up in memory; what came together goes to the desk `seconds` after its first.

    Counts only: no text and no conversation. A process that is killed loses those of its
    last `seconds`. Safe to share between threads.
    """

    def __init__(self, desk: Desk, seconds: float = FLUSH_SECONDS) -> None:
        self._desk = desk
        self._seconds = seconds
        self._lock = threading.Lock()
        self._numbers: Counter[_Cell] = Counter()
        self._timer: threading.Timer | None = None

    def count(self, channel: str, language: str, kind: str) -> None:
        """Counts one answer of now."""
        today = datetime.now(timezone.utc).date().isoformat()
        with self._lock:
            self._numbers[_Cell(today, channel, language, kind)] += 1
            self._flush_later()

    def flush(self) -> None:
        """Hands over what was counted; what the disk does not take is tried again later."""
        with self._lock:
            numbers, self._numbers = self._numbers, Counter()
            if self._timer:
                self._timer.cancel()
            self._timer = None
        try:
            if numbers:
                self._desk.hand_over("counts/", _body(numbers))
        except OSError:
            logger.exception("The counts could not be kept")
            with self._lock:
                self._numbers.update(numbers)
                self._flush_later()

    def _flush_later(self) -> None:
        if self._timer is None:
            self._timer = threading.Timer(self._seconds, self.flush)
            self._timer.daemon = True
            self._timer.start()


def _body(numbers: Counter[_Cell]) -> dict[str, object]:
    counts = [{**cell._asdict(), "number": numbers[cell]} for cell in sorted(numbers)]
    return {"id": str(uuid.uuid4()), "counts": counts}

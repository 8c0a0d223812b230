"""Spares people the wait for a back office that hangs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

LIMIT = 2
REST_SECONDS = 10.0


class Breaker:
    """After `limit` calls in a row without a reply in time, lets one try every `rest_seconds`.

    Safe to share between threads.
    """

    def __init__(
        self,
        limit: int = LIMIT,
        rest_seconds: float = REST_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit = limit
        self._rest_seconds = rest_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._hung = 0
        self._next_try = 0.0

    def allows(self) -> bool:
        """Whether to call now; while it hangs, true for one caller of each rest."""
        with self._lock:
            if self._hung < self._limit:
                return True
            if self._clock() < self._next_try:
                return False
            self._next_try = self._clock() + self._rest_seconds
            return True

    def hung(self) -> None:
        """Notes a call that got no reply in time."""
        with self._lock:
            self._hung += 1
            self._next_try = self._clock() + self._rest_seconds

    def answered(self) -> None:
        """Notes a call that ended at once, be it with a refusal."""
        with self._lock:
            self._hung = 0

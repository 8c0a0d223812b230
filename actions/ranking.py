"""The order in which programmes are offered."""
from __future__ import annotations

from typing import Iterable

from actions.clients.programme import Programme

STATUS = {"open": 0, "unknown": 1, "closed": 2}
CONFIDENCE = {"high": 0, "medium": 0, "low": 1}


def best_first(programmes: Iterable[Programme]) -> tuple[Programme, ...]:
    """Open before unknown before closed, sure before doubtful; otherwise as the staff order them."""
    return tuple(sorted(programmes, key=_rank))


def _rank(programme: Programme) -> tuple[int, int]:
    return STATUS.get(programme.status, 1), CONFIDENCE.get(programme.confidence, 1)

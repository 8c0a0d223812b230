"""The order in which programmes are offered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from actions.clients.programme import Programme

STATUS = {"open": 0, "unknown": 1, "closed": 2}
CONFIDENCE = {"high": 0, "medium": 0, "low": 1}


def best_first(
    programmes: Iterable[Programme], filters: Mapping[str, str] | None = None
) -> tuple[Programme, ...]:
    """Made for what is asked before made for all, open before unknown, sure before doubtful.

    Closed ones come last. Otherwise the order is the staff's.
    """
    asked = filters or {}
    return tuple(sorted(programmes, key=lambda programme: _rank(programme, asked)))


def _rank(
    programme: Programme, filters: Mapping[str, str]
) -> tuple[bool, int, int, int]:
    return (
        programme.status == "closed",
        -_special(programme, filters),
        CONFIDENCE.get(programme.confidence, 1),
        STATUS.get(programme.status, 1),
    )


def _special(programme: Programme, filters: Mapping[str, str]) -> int:
    """How many of the filters the programme names itself."""
    named = {
        "sector": programme.audience.sectors or (),
        "region": programme.audience.regions or (),
        "kind": (programme.kind,) if "," not in filters.get("kind", "") else (),
    }
    return sum(filters.get(name, "") in ids for name, ids in named.items())

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

    Closed ones come last, and before them those that one cannot apply for. Otherwise the
    order is the staff's.
    """
    asked = filters or {}
    return tuple(sorted(programmes, key=lambda programme: _rank(programme, asked)))


def _rank(
    programme: Programme, filters: Mapping[str, str]
) -> tuple[bool, bool, float, int, int]:
    return (
        programme.status == "closed",
        programme.how_to_apply is None,
        -_special(programme, filters),
        CONFIDENCE.get(programme.confidence, 1),
        STATUS.get(programme.status, 1),
    )


def _special(programme: Programme, filters: Mapping[str, str]) -> float:
    """How much the programme is made for the filters: more the fewer it is made for."""
    named = {
        "sector": programme.audience.sectors or (),
        "region": programme.audience.regions or (),
        "kind": (programme.kind,) if "," not in filters.get("kind", "") else (),
    }
    return sum(
        1 / len(ids) for name, ids in named.items() if filters.get(name, "") in ids
    )

"""What a list of programmes is narrowed by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from actions.answering.fields import Field, phrase
from actions.answering.location import locate
from actions.clients.catalogue import Catalogue
from actions.clients.named_row import NamedRow
from actions.clients.region import Region
from actions.dialogue.question import Question

RELAXED_FIRST = (
    "legal_form",
    "stage",
    "need",
    "sector",
    "women",
    "diaspora",
    "organisation",
    "kind",
)


def filters_of(question: Question, catalogue: Catalogue) -> dict[str, str]:
    """The parameters of `programmes/` that a question asks for."""
    wanted: dict[str, Any] = {
        "kind": ",".join(question.programme_kinds),
        "stage": _first(question.stages),
        "sector": _first(question.sectors),
        "need": _first(question.needs),
        "legal_form": _first(question.legal_forms),
        "organisation": _first(question.organisations),
        "region": _region(question, catalogue),
        "women": "true" if "women" in question.profiles else None,
        "diaspora": "true" if "diaspora" in question.profiles else None,
    }
    return {name: value for name, value in wanted.items() if value}


def relaxed(filters: Mapping[str, str]) -> dict[str, str]:
    """The filters without the one that matters least."""
    least = next((name for name in RELAXED_FIRST if name in filters), None)
    return {name: value for name, value in filters.items() if least and name != least}


def criteria(filters: Mapping[str, str], catalogue: Catalogue) -> list[Field]:
    """The filters in words."""
    return [
        word
        for name, value in filters.items()
        for word in _words(name, value, catalogue)
    ]


def _words(name: str, value: str, catalogue: Catalogue) -> list[Field]:
    rows: dict[str, Callable[[str], NamedRow | Region]] = {
        "sector": catalogue.sector,
        "organisation": catalogue.organisation,
        "region": catalogue.region,
    }
    if name in rows:
        return [rows[name](value).name.field]
    if name in ("women", "diaspora"):
        return [phrase(f"utter_profile_{name}")]
    return [phrase(f"utter_{name}_{code}") for code in value.split(",")]


def _first(values: tuple[str, ...]) -> str | None:
    return values[0] if values else None


def _region(question: Question, catalogue: Catalogue) -> str | None:
    location = locate(question, catalogue)
    return location.region if location else None

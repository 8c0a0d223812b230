"""Typed field values of an answer's parts; `bot/nlg/` writes them by language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from actions.clients.text import Text

Field = dict[str, Any]


def money(dirhams: float) -> Field:
    return {"money": dirhams}


def percent(value: float) -> Field:
    return {"percent": value}


def number(value: float) -> Field:
    return {"number": value}


def km(value: float) -> Field:
    return {"km": value}


def day(value: str) -> Field:
    """A year, a month or a day, as the catalogue keeps it."""
    return {"date": value}


def link(url: str) -> Field:
    return {"link": url}


def phrase(key: str, **fields: Any) -> Field:
    """Another response, inside this one."""
    return {"key": key, "fields": fields}


def lines(texts: Iterable[Text]) -> Field:
    """One text a line."""
    return {"items": [text.field for text in texts]}


def listing(values: Iterable[Field | str]) -> Field:
    """Several values in one line."""
    return {"list": list(values)}

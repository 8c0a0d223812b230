"""The programme that the words of a question point to, when no name in them was recognised."""

from __future__ import annotations

from collections.abc import Container

from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.clients.programme import Programme

SURE = 0.6
MAX_LETTERS = 400


def searched_programme(
    text: str,
    language: str,
    catalogue: Catalogue,
    kinds: Container[str] | None = None,
) -> Programme | None:
    """Returns the best programme found, of one of `kinds` if given, or None when none is sure."""
    if text.startswith("/"):
        return None
    try:
        found = catalogue.search(text[:MAX_LETTERS], language)
    except BackOfficeError:
        return None
    sure = [row for row in found if row.kind == "programme" and row.score >= SURE]
    programmes = (catalogue.programme(row.id) for row in sure)
    return next((row for row in programmes if kinds is None or row.kind in kinds), None)

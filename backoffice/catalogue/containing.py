"""Finding rows by a piece of their text."""

from collections.abc import Iterable

from django.db.models import QuerySet

from catalogue.normalise import normalise


def containing(queryset: QuerySet, columns: Iterable[str], piece: str) -> QuerySet:
    """Rows with every word of `piece` in the columns, whatever the accents, case and letter forms."""
    words = normalise(piece).split()
    rows = queryset.values_list("pk", *columns)
    found = [
        row[0]
        for row in rows
        if _holds(normalise(" ".join(filter(None, row[1:]))), words)
    ]
    return queryset.filter(pk__in=found)


def _holds(text: str, words: list[str]) -> bool:
    return all(word in text for word in words)

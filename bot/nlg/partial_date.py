"""Dates that may lack their day or month, as the catalogue keeps them."""

from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton


def format_partial_date(value: str, locale: Locale) -> str:
    """Writes `2026`, `2026-02` or `2026-02-26` in the words of `locale`.

    Raises:
        ValueError: if `value` is not such a date.
    """
    known = value.count("-")
    if known == 0:
        return str(int(value))
    if known == 1:
        return format_skeleton(
            "yMMMM", date.fromisoformat(f"{value}-01"), locale=locale
        )
    return format_date(date.fromisoformat(value), "long", locale=locale)

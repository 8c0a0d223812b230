"""Dates that may lack their day or month, as the catalogue keeps them."""
from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton


def format_partial_date(value: str, locale: Locale) -> str:
    """Writes `2026`, `2026-02` or `2026-02-26` in the words of `locale`.

    Raises:
        ValueError: if `value` is not such a date.
    """
    numbers = [int(number) for number in value.split("-")]
    if len(numbers) == 1:
        return str(numbers[0])
    if len(numbers) == 2:
        return format_skeleton("yMMMM", date(*numbers, 1), locale=locale)
    return format_date(date(*numbers), "long", locale=locale)

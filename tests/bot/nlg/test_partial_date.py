import pytest
from babel import Locale

from bot.nlg.partial_date import format_partial_date


@pytest.mark.parametrize(
    ("value", "locale", "words"),
    [
        ("2026", "fr", "2026"),
        ("2026-02", "fr", "février 2026"),
        ("2026-02-26", "fr", "26 février 2026"),
        ("2025-07", "ar_MA", "يوليوز 2025"),
        ("2025-08-09", "ar_MA", "9 غشت 2025"),
        ("2026-02-26", "en_GB", "26 February 2026"),
    ],
)
def test_date_is_written_as_far_as_it_is_known(value, locale, words):
    assert format_partial_date(value, Locale.parse(locale)) == words


@pytest.mark.parametrize("value", ["soon", "2026-13", "2026-02-30", ""])
def test_what_is_no_date_is_refused(value):
    with pytest.raises(ValueError):
        format_partial_date(value, Locale.parse("fr"))

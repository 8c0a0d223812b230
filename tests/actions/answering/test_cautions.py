from datetime import date

import pytest

from actions.answering.cautions import doubt_parts, is_old, is_past, source_parts
from actions.clients.source import Source

TODAY = date(2026, 11, 23)
LINK = (Source("t", "https://a.ma", "2026"),)


@pytest.mark.parametrize("as_of", ["2023", "2024-10", "2024-10-31", "2012"])
def test_date_more_than_two_years_back_is_old(as_of):
    assert is_old(as_of, TODAY)


@pytest.mark.parametrize(
    "as_of", ["2024", "2024-11", "2024-11-30", "2026-11-23", "2027"]
)
def test_later_date_is_not_old(as_of):
    assert not is_old(as_of, TODAY)


@pytest.mark.parametrize("deadline", ["2025", "2026-10", "2026-11-22"])
def test_deadline_that_is_over_is_past(deadline):
    assert is_past(deadline, TODAY)


@pytest.mark.parametrize("deadline", ["2026", "2026-11", "2026-11-23", "2027"])
def test_deadline_that_may_still_come_is_not_past(deadline):
    assert not is_past(deadline, TODAY)


def test_leap_day_has_its_day_two_years_back():
    assert not is_old("2026-02-28", date(2028, 2, 29))


def keys(parts):
    return [part.key for part in parts]


def test_low_confidence_weighs_more_than_age():
    assert keys(doubt_parts("low", "2012")) == ["utter_caution_low_confidence"]
    assert keys(doubt_parts("medium", "2012")) == ["utter_caution_old"]
    assert doubt_parts("high", date.today().isoformat()) == ()


@pytest.mark.parametrize(
    ("as_of", "sources", "key"),
    [
        ("2026", LINK, "utter_source"),
        (None, LINK, "utter_source_undated"),
        ("2026", (), "utter_date_only"),
        (None, (), "utter_date_unknown"),
    ],
)
def test_what_is_known_of_date_and_source_is_said(as_of, sources, key):
    assert keys(source_parts(as_of, sources)) == [key]

"""Which catalogue entries are to be looked at."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from catalogue.models import Fact, Hub, Programme
from review.care.entries import to_look_at
from review.care.entry import Concern, last_day


@pytest.fixture(autouse=True)
def _all_is_well() -> None:
    """Every entry is of today, open and sure."""
    today = timezone.localdate().isoformat()
    Programme.objects.update(as_of=today, status="open", confidence="high", deadline="")
    Hub.objects.update(as_of=today, confidence="high")
    Fact.objects.update(as_of=today)


def concerns(days: int = 100) -> dict[str, tuple[Concern, ...]]:
    return {entry.id: entry.concerns for entry in to_look_at(days)}


def test_what_is_recent_open_and_sure_is_not_listed() -> None:
    assert concerns() == {}


@pytest.mark.parametrize(
    ("change", "concern"),
    [
        ({"as_of": "2020-05"}, Concern.OLD),
        ({"as_of": ""}, Concern.UNDATED),
        ({"status": "closed"}, Concern.CLOSED),
        ({"confidence": "low"}, Concern.UNSURE),
        ({"deadline": "2021"}, Concern.PAST),
    ],
)
def test_each_concern_is_told(change: dict[str, str], concern: Concern) -> None:
    Programme.objects.filter(pk="forsa").update(**change)
    assert concerns() == {"forsa": (concern,)}


@pytest.mark.parametrize("change", [{"status": "unknown"}, {"confidence": "medium"}])
def test_what_is_only_less_sure_is_not_listed(change: dict[str, str]) -> None:
    Programme.objects.filter(pk="forsa").update(**change)
    assert concerns() == {}


def test_a_deadline_to_come_is_no_concern() -> None:
    Programme.objects.filter(pk="forsa").update(
        deadline=f"{timezone.localdate().year + 1}"
    )
    assert concerns() == {}


def test_hubs_and_facts_are_looked_at_too() -> None:
    Hub.objects.filter(pk="technopark-rabat").update(confidence="low")
    Fact.objects.filter(pk="jobs-2026").update(as_of="2019")
    assert concerns() == {
        "technopark-rabat": (Concern.UNSURE,),
        "jobs-2026": (Concern.OLD,),
    }


def test_the_age_decides() -> None:
    day = timezone.localdate() - timedelta(days=50)
    Programme.objects.filter(pk="forsa").update(as_of=day.isoformat())
    assert concerns(days=50) == {}
    assert concerns(days=49) == {"forsa": (Concern.OLD,)}


def test_the_oldest_comes_first_after_those_without_a_date() -> None:
    for id, as_of in (("forsa", "2020"), ("intelaka", ""), ("start-tpe", "2019-02")):
        Programme.objects.filter(pk=id).update(as_of=as_of)
    assert list(concerns()) == ["intelaka", "start-tpe", "forsa"]


@pytest.mark.parametrize(
    ("partial", "day"),
    [
        ("2025", date(2025, 12, 31)),
        ("2024-02", date(2024, 2, 29)),
        ("2025-12", date(2025, 12, 31)),
        ("2025-03-09", date(2025, 3, 9)),
    ],
)
def test_a_partial_date_is_as_late_as_it_may_be(partial: str, day: date) -> None:
    assert last_day(partial) == day


def test_the_page_links_to_the_edit_page_and_says_why(staff_client: Client) -> None:
    Programme.objects.filter(pk="forsa").update(as_of="2020", status="closed")
    staff_client.post("/i18n/setlang/", {"language": "fr"})
    page = staff_client.get("/staff/care/entries/").content.decode()
    assert 'href="/staff/catalogue/programme/forsa/change/"' in page
    assert "information ancienne, fermé" in page
    assert (
        staff_client.get("/staff/catalogue/programme/forsa/change/").status_code == 200
    )


def test_the_page_shows_one_concern(staff_client: Client) -> None:
    Programme.objects.filter(pk="forsa").update(status="closed")
    Programme.objects.filter(pk="start-tpe").update(confidence="low")
    page = staff_client.get("/staff/care/entries/", {"concern": "closed"})
    assert [entry.id for entry in page.context["entries"]] == ["forsa"]


@pytest.mark.parametrize("days", ["", "0", "-3", "many", "99999", "1 2"])
def test_an_age_that_is_none_is_the_configured_one(
    staff_client: Client, settings: object, days: str
) -> None:
    settings.CARE_DAYS = 77
    page = staff_client.get("/staff/care/entries/", {"days": days})
    assert page.context["days"] == 77


def test_the_table_can_be_downloaded(staff_client: Client) -> None:
    Programme.objects.filter(pk="forsa").update(status="closed")
    reply = staff_client.get("/staff/care/entries.csv", {"concern": "closed"})
    assert reply["Content-Disposition"] == 'attachment; filename="entries.csv"'
    header, row = reply.content.decode("utf-8-sig").splitlines()
    assert header.count(",") == 4
    assert ",forsa," in row

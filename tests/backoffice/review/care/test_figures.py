"""How well the assistant and the staff do."""

from collections.abc import Callable

import pytest
from django.test import Client

from review.care.figures import total, weeks
from review.care.period import Period
from review.models import Delivery, QuestionGroup

Make = Callable[..., object]
PERIOD = Period(90)


def test_the_share_is_of_what_was_in_scope(counted: Make) -> None:
    for kind, number in (
        ("programme", 5),
        ("hubs", 2),
        ("faq", 1),
        ("clarification", 1),
        ("unanswered", 1),
        ("question", 50),
        ("out_of_scope", 50),
        ("smalltalk", 50),
    ):
        counted(kind, number)
    known = total(PERIOD)
    assert (known.answered, known.clarified, known.unanswered) == (8, 1, 1)
    assert (known.share, known.asked_back, known.out_of_scope) == (80.0, 50, 50)


def test_without_counts_there_is_no_share() -> None:
    assert (total(PERIOD).share, total(PERIOD).staff_hours) == (None, None)


def test_every_week_has_its_own_numbers(counted: Make) -> None:
    counted("programme", 3)
    counted("unanswered", 2, days_ago=14)
    numbers = [(week.answered, week.unanswered) for week in weeks(PERIOD)]
    assert numbers[-1] == (3, 0)
    assert numbers[-3] == (0, 2)
    assert set(numbers[:-3]) == {(0, 0)}


def test_what_is_older_than_the_period_is_left_out(counted: Make) -> None:
    counted("programme", 3, days_ago=40)
    assert total(Period(30)).answered == 0
    assert total(Period(90)).answered == 3


def test_opinions_are_counted(opinion: Callable[[bool], object]) -> None:
    for useful in (True, True, False):
        opinion(useful)
    assert (weeks(PERIOD)[-1].useful, weeks(PERIOD)[-1].not_useful) == (2, 1)


def test_the_median_time_of_staff_is_per_group(arrived: Make) -> None:
    for hours in (2, 10, 30):
        arrived(hours)
    known = total(PERIOD)
    assert (known.staff_answers, known.staff_hours) == (3, 10.0)


def test_who_asks_what_is_answered_already_does_not_make_staff_faster(
    arrived: Callable[..., Delivery],
) -> None:
    group = QuestionGroup.objects.create(title="?", state="published")
    arrived(20, group, days_ago=3)
    arrived(0.01, group, days_ago=1)
    assert (total(PERIOD).staff_answers, total(PERIOD).staff_hours) == (1, 20.0)


def test_an_answer_that_has_not_arrived_is_not_counted(
    arrived: Callable[..., Delivery],
) -> None:
    delivery = arrived(5)
    Delivery.objects.filter(pk=delivery.pk).update(state="waiting", sent_at=None)
    assert total(PERIOD).staff_answers == 0


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_page_draws_what_there_is(
    staff_client: Client, counted: Make, language: str
) -> None:
    counted("programme", 3)
    counted("unanswered", 1)
    staff_client.post("/i18n/setlang/", {"language": language})
    page = staff_client.get("/staff/care/figures/").content.decode()
    share, said, opinions, hours = page.split('<figure class="chart">')[1:]
    assert share.count('class="share"') == 1
    assert 'height="120.0"' in share
    assert said.count('class="answered"') == 2
    assert "<svg" not in opinions
    assert "<svg" not in hours.split("</figure>")[0]


def test_arabic_charts_run_from_right_to_left(
    staff_client: Client, counted: Make
) -> None:
    counted("programme", 3)
    first = {}
    for language in ("fr", "ar"):
        staff_client.post("/i18n/setlang/", {"language": language})
        (bar,) = staff_client.get("/staff/care/figures/").context["charts"][0].bars
        first[language] = bar.x
    assert first["ar"] < 100 < 600 < first["fr"]


def test_the_period_can_be_chosen(staff_client: Client, counted: Make) -> None:
    counted("programme", 3, days_ago=40)
    shown = {
        days: staff_client.get("/staff/care/figures/", {"days": days})
        .context["summary"]
        .answered
        for days in ("30", "365", "x")
    }
    assert shown == {"30": 0, "365": 3, "x": 3}


def test_the_table_can_be_downloaded(staff_client: Client, counted: Make) -> None:
    counted("programme", 3)
    counted("unanswered", 1)
    reply = staff_client.get("/staff/care/figures.csv", {"days": "30"})
    *_earlier, last = reply.content.decode("utf-8-sig").splitlines()
    assert last.split(",")[1:] == ["3", "0", "0", "1", "0", "75.0", "0", "0", "0", ""]

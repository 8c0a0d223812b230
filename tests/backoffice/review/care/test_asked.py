"""What is asked most without an answer."""

from collections.abc import Callable

import pytest
from django.test import Client

from catalogue.models import Programme
from review.care.asked import tops
from review.care.period import Period
from review.models import Question, QuestionGroup

Make = Callable[..., Question]


def about(kind: str, value: str) -> list[dict[str, str]]:
    return [{"entity": kind, "value": value}]


def lists(days: int = 90) -> list[dict[str, tuple[int, int]]]:
    """Questions and people by title: groups, programmes, regions, languages."""
    return [
        {str(line.title): (line.questions, line.people) for line in top.lines}
        for top in tops(Period(days))
    ]


def test_questions_count_by_programme_region_and_language(question: Make) -> None:
    group = QuestionGroup.objects.create(title="Forsa à Safi ?")
    named = about("programme", "forsa") + about("place", "safi")
    question(entities=named, conversation="1", group=group)
    question(entities=named, conversation="1", group=group)
    question(entities=about("region", "MA-07"), conversation="2", language="ary")
    groups, programmes, regions, languages = lists()
    assert groups == {"Forsa à Safi ?": (2, 1)}
    assert programmes == {"Programme Forsa": (2, 1)}
    assert regions == {"Marrakech-Safi": (3, 2)}
    assert list(languages.values()) == [(2, 1), (1, 1)]


def test_a_question_without_a_name_counts_for_what_was_talked_about(
    question: Make,
) -> None:
    question(context={"programme": "forsa"})
    question(context={"programme": "forsa"}, entities=about("programme", "intelaka"))
    assert lists()[1] == {
        str(Programme.objects.get(pk=id)): (1, 1) for id in ("forsa", "intelaka")
    }


@pytest.mark.parametrize(
    "change",
    [
        {"reason": "out_of_scope"},
        {"reason": "not_useful"},
        {"days_ago": 100},
    ],
)
def test_what_is_not_asked_in_vain_or_not_lately_is_left_out(
    question: Make, change: dict[str, object]
) -> None:
    question(entities=about("programme", "forsa"), **change)
    assert lists() == [{}, {}, {}, {}]


@pytest.mark.parametrize(
    ("state", "counted"),
    [
        ("new", True),
        ("in_progress", True),
        ("answered", True),
        ("published", False),
        ("dismissed", False),
    ],
)
def test_what_is_closed_is_left_out(question: Make, state: str, counted: bool) -> None:
    question(group=QuestionGroup.objects.create(title="?", state=state))
    assert bool(lists()[0]) == counted


def test_what_the_catalogue_does_not_know_is_left_out(question: Make) -> None:
    question(entities=about("programme", "gone") + about("place", "atlantis"))
    assert lists()[1:3] == [{}, {}]


def test_the_most_asked_comes_first(question: Make) -> None:
    for id, number in (("forsa", 1), ("intelaka", 3), ("start-tpe", 2)):
        for _each in range(number):
            question(entities=about("programme", id))
    assert [numbers[0] for numbers in lists()[1].values()] == [3, 2, 1]


def test_the_page_leads_to_the_group_and_the_programme(
    staff_client: Client, question: Make
) -> None:
    group = QuestionGroup.objects.create(title="Forsa ?")
    question(entities=about("programme", "forsa"), group=group)
    page = staff_client.get("/staff/care/asked/").content.decode()
    assert f'href="/staff/review/questiongroup/{group.pk}/change/"' in page
    assert 'href="/staff/catalogue/programme/forsa/change/"' in page
    assert 'href="/staff/review/question/?language__exact=fr"' in page


def test_the_table_can_be_downloaded(staff_client: Client, question: Make) -> None:
    question(entities=about("programme", "forsa"))
    reply = staff_client.get("/staff/care/asked.csv")
    rows = reply.content.decode("utf-8-sig").splitlines()
    assert any(row.endswith(",Programme Forsa,1,1") for row in rows)
    assert len(rows) == 3

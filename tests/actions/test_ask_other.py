"""Questions that the catalogue may or may not answer."""

import json

import pytest

from tests.support.small_server import Reply, SmallServer

ANSWER = {
    "kind": "answer",
    "id": "12",
    "title": "Comment recruter un premier salarié ?",
    "text": "Déclarez-le à la CNSS.",
    "score": 0.8,
    "as_of": "2026-11",
    "source": {"url": "https://www.cnss.ma", "title": "CNSS"},
}


@pytest.fixture
def published(point):
    """A search that finds what the staff published."""
    server = SmallServer(
        lambda request: Reply(200, json.dumps({"results": [ANSWER]}).encode())
    )
    point(server.url)
    yield
    server.stop()


def test_published_answer_is_given_with_its_date_and_source(talk, published):
    reply = talk.say("ask_other", "comment recruter ?")
    assert (reply.kind, reply.ids) == ("faq", ["12"])
    assert "Déclarez-le à la CNSS." in reply.text
    assert "novembre 2026 · Source : https://www.cnss.ma" in reply.text


@pytest.mark.parametrize("intent", ["out_of_scope", "unsure"])
def test_published_answer_is_given_even_when_the_question_is_not_understood(
    talk, published, intent
):
    reply = talk.say(intent, "comment recruter ?", candidates=["ask_fee", "ask_rate"])
    assert (reply.kind, reply.ids) == ("faq", ["12"])


@pytest.mark.parametrize(
    ("intent", "kind"), [("out_of_scope", "out_of_scope"), ("unsure", "clarification")]
)
def test_what_nobody_answered_yet_is_not_understood(talk, intent, kind):
    reply = talk.say(intent, "zzzz qqqq", candidates=["ask_fee", "ask_rate"])
    assert reply.kind == kind


def test_nearest_row_of_the_catalogue_is_given_as_the_nearest(talk):
    reply = talk.say("ask_other", "centre régional d'investissement")
    assert reply.kind == "hub"
    assert "Voici ce que j'ai de plus proche" in reply.text
    assert "/complain" in reply.buttons


def test_programme_named_in_the_question_is_no_answer_to_it(talk):
    reply = talk.say("ask_other", "Ilayki", programme="ilayki")
    assert reply.ids != ["ilayki"]


def test_nothing_found_is_not_guessed(talk):
    assert talk.say("ask_other", "zzzz qqqq").kind == "unanswered"


def test_search_that_fails_still_keeps_the_question(talk, point, tmp_path):
    desk = point("http://127.0.0.1:9").desk
    assert talk.say("ask_other", "question pendant la panne").kind == "unanswered"
    desk.stop()
    assert len([*tmp_path.glob("spool/*.json")]) == 1


@pytest.mark.parametrize("intent", ["ask_other", "out_of_scope"])
def test_message_handed_over_before_a_crash_is_not_also_answered_at_once(
    talk, point, request, intent
):
    """Rasa asks again for what it could not save; the staff's answer is on its way by then."""
    point("http://127.0.0.1:9")
    first = talk.say(intent, "comment recruter ?")
    assert first.kind in ("unanswered", "out_of_scope")
    talk.events.clear()
    request.getfixturevalue("published")
    assert talk.say(intent, "comment recruter ?").kind == "unanswered"
    assert talk.say(intent, "comment recruter ?").kind == "faq"

"""What reaches the queue, and what does not."""

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from channel_server import Channel
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client

from review.models import Delivery, Feedback, Question, QuestionGroup, StaffAnswer
from review.publishing.publication import publish

Ask = Callable[..., Question]
TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}
TURNS = [
    {"by": "person", "text": "salam, smiti Karim, 0612345678"},
    {"by": "assistant", "text": "Le Technopark : 0522501700"},
]


def post(client: Client, path: str, body: dict[str, Any]) -> int:
    address = f"/api/v1/{path}/"
    reply = client.post(address, body, content_type="application/json", headers=TOKEN)
    return reply.status_code


def opinion(**changes: Any) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid4()),
        "conversation": "widget-1",
        "channel": "widget",
        "useful": False,
        "why": "mon mail est a.b@example.ma",
        "question": "واش Forsa مزال؟",
        "answer": "Forsa est close.",
        "language": "ary",
        "turns": TURNS,
        **changes,
    }


def test_the_conversation_is_kept_without_personal_data(asked: Ask) -> None:
    question = asked("Forsa ? Je m'appelle Karim.", turns=TURNS)
    assert question.text == "Forsa ? Je m'appelle [•••]."
    assert [turn["text"] for turn in question.turns] == [
        "salam, smiti [•••], [☎ •••]",
        "Le Technopark : 0522501700",
    ]


def test_an_answer_that_did_not_help_is_a_question(client: Client) -> None:
    body = opinion()
    assert [post(client, "feedback", body) for _each in range(2)] == [201, 200]
    question = Question.objects.get()
    assert (question.reason, question.language) == ("not_useful", "ary")
    assert question.said == "Forsa est close."
    assert question.context == {"complaint": "mon mail est [@ •••]"}
    assert question.group.state == QuestionGroup.State.NEW


@pytest.mark.parametrize("changes", [{"useful": True}, {"question": ""}])
def test_other_feedback_is_no_question(client: Client, changes: Any) -> None:
    assert post(client, "feedback", opinion(**changes)) == 201
    assert Feedback.objects.count() == 1
    assert not Question.objects.exists()


def test_who_was_not_helped_by_the_published_answer_does_not_get_it_again(
    asked: Ask, staff: User, channel: Channel
) -> None:
    first = asked("Comment contester un refus de prêt ?")
    StaffAnswer.objects.create(group=first.group, text_fr="Écrivez au médiateur.")
    publish(first.group, staff)
    again = asked(first.text, conversation="widget-2", reason="not_useful")
    assert again.group.state == QuestionGroup.State.NEW
    assert not Delivery.objects.filter(conversation="widget-2").exists()


def clarified(question: Question, chosen: str) -> dict[str, Any]:
    return {
        "id": str(question.pk),
        "text": question.text,
        "language": "fr",
        "variety": "fr",
        "channel": "widget",
        "conversation": "widget-1",
        "asked_at": question.asked_at.isoformat(),
        "reason": "clarified",
        "chosen": chosen,
    }


def test_a_clarification_that_helped_leaves_the_queue(
    asked: Ask, client: Client
) -> None:
    question = asked("le truc pour les sous", reason="clarified")
    group = question.group
    assert post(client, "questions", clarified(question, "ask_amount")) == 200
    question.refresh_from_db(), group.refresh_from_db()
    assert (question.chosen, question.group) == ("ask_amount", None)
    assert group.state == QuestionGroup.State.DISMISSED
    assert group.dismissed_because


def test_a_clarification_in_vain_stays_in_the_queue(asked: Ask, client: Client) -> None:
    question = asked("le truc pour les sous", reason="clarified")
    assert post(client, "questions", clarified(question, "")) == 200
    question.group.refresh_from_db()
    assert question.group.is_open


def test_a_choice_does_not_close_what_others_ask(asked: Ask, client: Client) -> None:
    question = asked("le truc pour les sous", reason="clarified")
    asked("le truc pour les sous", conversation="widget-2")
    post(client, "questions", clarified(question, "ask_amount"))
    question.group.refresh_from_db()
    assert question.group.state == QuestionGroup.State.NEW
    assert question.group.questions.count() == 1

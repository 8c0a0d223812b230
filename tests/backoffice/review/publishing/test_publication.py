"""One act answers who asked, teaches the search and closes the group."""

from collections.abc import Callable
from typing import Any

import pytest
from channel_server import Channel
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.test import Client

from review.models import Delivery, Question, QuestionGroup, StaffAnswer
from review.publishing.publication import publish, withdraw
from review.publishing.tasks import deliver_waiting

Ask = Callable[..., Question]
Captured = Callable[..., Any]
TEXT = "Écrivez au médiateur bancaire, c'est gratuit."
ARABIC = "راسل الوسيط البنكي، الخدمة مجانية."


@pytest.fixture
def published(
    staff: User, django_capture_on_commit_callbacks: Captured
) -> Callable[..., StaffAnswer]:
    def write(group: QuestionGroup, **texts: str) -> StaffAnswer:
        StaffAnswer.objects.update_or_create(group=group, defaults=texts)
        with django_capture_on_commit_callbacks(execute=True):
            return publish(group, staff)

    return write


def found(client: Client, question: str, language: str = "fr") -> list[dict[str, Any]]:
    reply = client.get("/api/v1/search/", {"q": question, "language": language})
    return reply.json()["results"]


def test_everyone_who_asked_gets_it_once(
    asked: Ask, published: Callable[..., StaffAnswer], channel: Channel
) -> None:
    first = asked("Comment contester un refus de prêt ?")
    asked("comment contester un refus de prêt", conversation="widget-2")
    asked("comment contester un refus de prêt svp", conversation="widget-2")
    published(first.group, text_fr=TEXT)
    assert sorted(each["conversation"] for each in channel.pushed) == [
        "widget-1",
        "widget-2",
    ]
    fields = channel.pushed[0]["parts"][0]["fields"]
    assert fields == {"question": first.text, "answer": TEXT}
    assert set(channel.paths) == {"/webhooks/widget/push"}
    assert set(channel.tokens) == {"Bearer a-push-token-for-tests"}
    deliver_waiting.call_local()
    published(first.group, text_fr=TEXT)
    assert len(channel.pushed) == 2


def test_the_next_who_asks_is_answered(
    asked: Ask,
    published: Callable[..., StaffAnswer],
    channel: Channel,
    client: Client,
) -> None:
    question = "Comment contester un refus de prêt ?"
    group = asked(question).group
    assert [hit["kind"] for hit in found(client, question)][:1] != ["answer"]
    published(group, text_fr=TEXT)
    assert found(client, "contester un refus de prêt")[0]["text"] == TEXT
    asked("comment contester un refus de prêt", conversation="widget-9")
    assert channel.pushed[-1]["conversation"] == "widget-9"


def test_an_undone_publication_answers_nobody(
    asked: Ask,
    published: Callable[..., StaffAnswer],
    channel: Channel,
    client: Client,
) -> None:
    group = asked("Comment contester un refus de prêt ?").group
    published(group, text_fr=TEXT)
    withdraw(group)
    assert TEXT not in [hit["text"] for hit in found(client, "contester un refus")]
    asked("comment contester un refus de prêt", conversation="widget-9")
    assert len(channel.pushed) == 1


def test_a_person_waits_for_their_language(
    asked: Ask, published: Callable[..., StaffAnswer], channel: Channel
) -> None:
    arabic = {"language": "ary", "variety": "ary"}
    group = asked("كيفاش نعترض على رفض الكريدي", **arabic).group
    published(group, text_fr=TEXT)
    assert channel.pushed == []
    assert Delivery.objects.get().state == Delivery.State.WAITING
    published(group, text_ar=ARABIC)
    assert channel.pushed[0]["parts"][0]["fields"]["answer"] == ARABIC
    assert Delivery.objects.get().state == Delivery.State.SENT


@pytest.mark.parametrize(
    ("status", "state"),
    [(410, "failed"), (404, "failed"), (409, "waiting"), (502, "waiting")],
)
def test_a_failure_says_why_and_is_tried_again_only_where_it_helps(
    asked: Ask,
    published: Callable[..., StaffAnswer],
    channel: Channel,
    status: int,
    state: str,
) -> None:
    channel.status, channel.body = status, {"status": "blocked", "reason": "no entry"}
    published(asked("Comment contester un refus ?").group, text_fr=TEXT)
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.reason) == (state, f"{status} no entry")
    channel.status, channel.body = 200, {"status": "sent"}
    deliver_waiting.call_local()
    delivery.refresh_from_db()
    assert delivery.state == ("sent" if state == "waiting" else "failed")


def test_nothing_is_published_without_a_text(
    asked: Ask, staff: User, channel: Channel
) -> None:
    group = asked("Comment contester un refus ?").group
    with pytest.raises(ValidationError):
        publish(group, staff)
    group.refresh_from_db()
    assert group.state == QuestionGroup.State.NEW
    assert channel.pushed == []


def test_a_question_is_never_html(asked: Ask, staff_client: Client) -> None:
    group = asked("<img src=x onerror=alert(1)>").group
    page = staff_client.get(f"/staff/review/questiongroup/{group.pk}/change/")
    assert page.status_code == 200
    assert "<img src=x" not in page.content.decode()


def test_the_desk_publishes_with_one_button(
    asked: Ask,
    staff_client: Client,
    channel: Channel,
    django_capture_on_commit_callbacks: Captured,
) -> None:
    group = asked("Comment contester un refus ?").group
    body = {
        "owner": "",
        "dismissed_because": "",
        "questions-TOTAL_FORMS": "1",
        "questions-INITIAL_FORMS": "1",
        "questions-0-id": str(group.questions.get().pk),
        "questions-0-group": str(group.pk),
        "answer-TOTAL_FORMS": "1",
        "answer-INITIAL_FORMS": "0",
        "answer-0-group": str(group.pk),
        "answer-0-text_fr": TEXT,
        "_publish": "1",
    }
    address = f"/staff/review/questiongroup/{group.pk}/change/"
    with django_capture_on_commit_callbacks(execute=True):
        assert staff_client.post(address, body).status_code == 302
    group.refresh_from_db()
    assert group.state == QuestionGroup.State.PUBLISHED
    assert len(channel.pushed) == 1
    undone = {key: value for key, value in body.items() if key != "_publish"}
    undone |= {
        "_withdraw": "1",
        "answer-INITIAL_FORMS": "1",
        "answer-0-id": str(group.answer.pk),
    }
    assert staff_client.post(address, undone).status_code == 302
    group.refresh_from_db()
    assert group.state == QuestionGroup.State.ANSWERED


def test_the_queue_shows_the_oldest_promise_first(
    asked: Ask, staff_client: Client
) -> None:
    late, early = (
        asked("Quel statut pour vendre du miel ?"),
        asked("Un refus, que faire"),
    )
    QuestionGroup.objects.filter(pk=early.group.pk).update(due_at="2026-01-01T00:00Z")
    page = staff_client.get("/staff/review/questiongroup/")
    shown = [group.pk for group in page.context["cl"].result_list]
    assert shown == [early.group.pk, late.group.pk]
    overdue = staff_client.get("/staff/review/questiongroup/", {"overdue": "yes"})
    assert [group.pk for group in overdue.context["cl"].result_list] == [early.group.pk]

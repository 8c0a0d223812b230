"""`questions/`: what the assistant could not answer."""

import uuid
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client

from review.models import Question

ADDRESS = "/api/v1/questions/"
TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}


def question(**changes: Any) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid4()),
        "text": "  واش كاين شي دعم لتربية النحل؟ ",
        "language": "ary",
        "variety": "ary",
        "channel": "telegram",
        "conversation": "42",
        "asked_at": "2026-11-23T10:00:00Z",
        "reason": "unanswered",
        "guesses": [{"intent": "list_financing", "confidence": 0.31}],
        "entities": [
            {"entity": "sector", "value": "agriculture", "start": 15, "end": 25}
        ],
        "said": "ما عنديش الجواب.",
        "context": {"programme": "forsa"},
        "turns": [
            {"by": "person", "text": "salam"},
            {"by": "assistant", "text": "مرحبا"},
        ],
        "chosen": "",
        **changes,
    }


def post(client: Client, body: dict[str, Any], **headers: str) -> HttpResponse:
    return client.post(
        ADDRESS, body, content_type="application/json", headers=headers or TOKEN
    )


def test_a_question_is_kept_as_it_came(client: Client, staff_client: Client) -> None:
    sent = question()
    response = post(client, sent)
    assert response.status_code == 201
    kept = staff_client.get(ADDRESS).json()["results"]
    assert [{**row, "asked_at": ""} for row in kept] == [{**sent, "asked_at": ""}]


def test_the_same_id_is_kept_once(client: Client) -> None:
    first = question()
    assert post(client, first).status_code == 201
    again = post(client, {**first, "text": "something else"})
    assert (again.status_code, again.json()["text"]) == (200, first["text"])
    assert Question.objects.count() == 1


def test_another_id_is_another_question(client: Client) -> None:
    assert [post(client, question()).status_code for _each in range(2)] == [201, 201]
    assert Question.objects.count() == 2


def test_only_what_is_known_must_be_sent(client: Client) -> None:
    sent = question(said=None)
    for name in ("guesses", "entities", "context", "turns", "chosen"):
        del sent[name]
    assert post(client, sent).status_code == 201
    kept = Question.objects.get()
    assert (kept.said, kept.guesses, kept.entities, kept.context) == ("", [], [], {})


def test_a_character_that_databases_refuse_loses_no_question(client: Client) -> None:
    assert post(client, question(text="a\x00b")).status_code == 201
    assert Question.objects.get().text == "ab"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "7"),
        ("text", ""),
        ("text", "x" * 10_001),
        ("language", "de"),
        ("variety", "ar-Latn"),
        ("asked_at", "yesterday"),
        ("reason", "boredom"),
        ("guesses", [{"intent": "x", "confidence": 2}]),
        ("entities", "none"),
        ("turns", [{"by": "nobody", "text": "salam"}]),
        ("channel", None),
    ],
)
def test_a_wrong_field_is_named(client: Client, field: str, value: Any) -> None:
    response = post(client, question(**{field: value}))
    assert (response.status_code, list(response.json())) == (400, [field])
    assert Question.objects.count() == 0


@pytest.mark.parametrize(
    "token", ["Token wrong", "Token ", f"Bearer {settings.BOT_SERVICE_TOKEN}", ""]
)
def test_without_the_token_nothing_is_written_or_read(
    client: Client, token: str
) -> None:
    assert post(client, question(), authorization=token).status_code == 401
    assert client.get(ADDRESS, headers={"authorization": token}).status_code == 401
    assert Question.objects.count() == 0


def test_staff_with_the_right_may_read_but_not_write(
    staff_client: Client, client: Client
) -> None:
    post(client, question())
    assert staff_client.get(ADDRESS).json()["count"] == 1
    assert (
        staff_client.post(
            ADDRESS, question(), content_type="application/json"
        ).status_code
        == 403
    )


def test_staff_without_the_right_may_not_read() -> None:
    omar = User.objects.create_user("omar", is_staff=True)
    client = Client()
    client.force_login(omar, backend="django.contrib.auth.backends.ModelBackend")
    assert client.get(ADDRESS).status_code == 403

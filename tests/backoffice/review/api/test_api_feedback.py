"""`feedback/`: what people thought of an answer."""

import uuid
from typing import Any

import pytest
from django.conf import settings
from django.test import Client

from review.models import Feedback

ADDRESS = "/api/v1/feedback/"
TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}


def feedback(**changes: Any) -> dict[str, Any]:
    return {
        "id": str(uuid.uuid4()),
        "conversation": "42",
        "channel": "widget",
        "useful": False,
        "why": None,
        "question": "Forsa ?",
        "answer": "Jusqu'à 100 000 DH.",
        **changes,
    }


def test_feedback_is_kept_once(client: Client) -> None:
    sent = feedback()
    codes = [
        client.post(
            ADDRESS, sent, content_type="application/json", headers=TOKEN
        ).status_code
        for _ in range(2)
    ]
    assert codes == [201, 200]
    kept = Feedback.objects.get()
    assert (kept.useful, kept.why, kept.question) == (False, "", "Forsa ?")


@pytest.mark.parametrize(
    ("field", "value"),
    [("useful", "perhaps"), ("useful", None), ("id", "1"), ("channel", "")],
)
def test_a_wrong_field_is_named(client: Client, field: str, value: Any) -> None:
    body = feedback(**{field: value})
    response = client.post(
        ADDRESS, body, content_type="application/json", headers=TOKEN
    )
    assert (response.status_code, list(response.json())) == (400, [field])
    assert Feedback.objects.count() == 0


def test_without_the_token_nothing_is_written(client: Client) -> None:
    assert (
        client.post(ADDRESS, feedback(), content_type="application/json").status_code
        == 401
    )
    assert Feedback.objects.count() == 0

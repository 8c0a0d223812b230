"""`counts/`: how many answers of each kind were given."""

import uuid
from typing import Any

import pytest
from django.conf import settings
from django.http import HttpResponse
from django.test import Client

from review.models import AnswerCount

ADDRESS = "/api/v1/counts/"
TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}


def cell(**changes: Any) -> dict[str, Any]:
    return {
        "day": "2026-11-23",
        "channel": "widget",
        "language": "fr",
        "kind": "programme",
        "number": 3,
        **changes,
    }


def post(client: Client, *counts: Any, id: str | None = None) -> HttpResponse:
    body = {"id": id or str(uuid.uuid4()), "counts": list(counts)}
    return client.post(ADDRESS, body, content_type="application/json", headers=TOKEN)


def numbers() -> dict[str, int]:
    return dict(AnswerCount.objects.values_list("kind", "number"))


def test_counts_of_several_posts_add_up(client: Client) -> None:
    assert post(client, cell(), cell(kind="unanswered", number=1)).status_code == 201
    assert post(client, cell(number=2)).status_code == 201
    assert numbers() == {"programme": 5, "unanswered": 1}


def test_a_post_sent_twice_counts_once(client: Client) -> None:
    id = str(uuid.uuid4())
    assert post(client, cell(), id=id).status_code == 201
    again = post(client, cell(), id=id)
    assert (again.status_code, again.json()) == (200, {"id": id})
    assert numbers() == {"programme": 3}


@pytest.mark.parametrize(
    "change",
    [
        {"day": "yesterday"},
        {"language": "de"},
        {"kind": "gossip"},
        {"number": 0},
        {"number": -1},
        {"channel": ""},
    ],
)
def test_one_wrong_cell_refuses_the_post(
    client: Client, change: dict[str, Any]
) -> None:
    response = post(client, cell(), cell(**change))
    assert (response.status_code, list(response.json())) == (400, ["counts"])
    assert numbers() == {}


def test_a_post_without_counts_is_refused(client: Client) -> None:
    assert post(client).status_code == 400


def test_nothing_else_is_kept_with_a_count(client: Client) -> None:
    assert post(client, cell(text="my secret")).status_code == 201
    kept = AnswerCount.objects.values().get()
    assert "my secret" not in str(kept)


def test_without_the_token_nothing_is_counted(client: Client) -> None:
    body = {"id": str(uuid.uuid4()), "counts": [cell()]}
    answer = client.post(ADDRESS, body, content_type="application/json")
    assert (answer.status_code, numbers()) == (401, {})

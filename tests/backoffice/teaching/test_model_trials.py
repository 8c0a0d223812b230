"""The history of the models on the desk."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client

from teaching.models import ModelTrial

LOST = {"text": "<b>شحال</b>", "before": "ask_amount", "after": "ask_rate"}
WORSE = {
    "measure": "intents:ary",
    "count": 150,
    "before": 0.96,
    "after": 0.94,
    "margin": 0.01,
    "is_worse": True,
    "lost": [LOST],
}
KEPT = {
    **WORSE,
    "measure": "conversations",
    "after": 0.96,
    "is_worse": False,
    "lost": [],
}


def trial(**changes: Any) -> dict[str, Any]:
    return {
        "model": "mourchid-b.tar.gz",
        "compared_with": "mourchid-a.tar.gz",
        "decided_at": "2026-11-24T01:00:00+00:00",
        "decision": "refused",
        "scores": [WORSE, KEPT],
        **changes,
    }


def record(folder: Path, *rows: Any) -> None:
    path = folder / "history.json"
    path.write_text(json.dumps(rows))
    call_command("record_models", path, verbosity=0)


def test_history_is_recorded_once(tmp_path: Path) -> None:
    back = trial(decision="rolled_back", scores=[], compared_with="")
    back["decided_at"] = "2026-11-24T02:00:00+00:00"
    record(tmp_path, trial())
    record(tmp_path, trial(), back)
    assert [row.decision for row in ModelTrial.objects.all()] == [
        "rolled_back",
        "refused",
    ]


@pytest.mark.parametrize(
    "row",
    [
        trial(decision="liked"),
        trial(decided_at="yesterday"),
        trial(scores=[{**WORSE, "after": 2}]),
        trial(scores=[{"measure": "a"}]),
        "text",
    ],
)
def test_wrong_history_is_refused_as_a_whole(row: Any, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="not a history"):
        record(tmp_path, trial(), row)
    assert not ModelTrial.objects.exists()


def test_missing_history_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="can't be read"):
        call_command("record_models", tmp_path / "none.json")


@pytest.fixture
def reader(client: Client) -> Client:
    user = User.objects.create_user("said", password="long enough", is_staff=True)
    client.force_login(user, "django.contrib.auth.backends.ModelBackend")
    return client


@pytest.mark.parametrize(
    ("language", "worse"),
    [
        ("fr", "questions comprises (darija)"),
        ("ar", "الأسئلة المفهومة (الدارجة)"),
        ("en", "questions understood (Darija)"),
    ],
)
def test_all_staff_see_what_got_worse(
    language: str, worse: str, reader: Client, tmp_path: Path
) -> None:
    record(tmp_path, trial())
    headers = {"accept-language": language}
    page = reader.get("/staff/teaching/modeltrial/", headers=headers)
    assert worse in page.content.decode()
    address = f"/staff/teaching/modeltrial/{ModelTrial.objects.get().pk}/change/"
    detail = reader.get(address, headers=headers).content.decode()
    assert worse in detail
    assert "&lt;b&gt;شحال&lt;/b&gt;" in detail
    assert "<b>شحال" not in detail


def test_history_cannot_be_changed_by_hand(staff_client: Client) -> None:
    assert staff_client.get("/staff/teaching/modeltrial/add/").status_code == 403


def test_visitor_sees_no_history(client: Client) -> None:
    assert client.get("/staff/teaching/modeltrial/").status_code == 302

"""What people write never runs: not on a page of staff, not in a spreadsheet, not from the API."""

import csv
import io
import uuid
from collections.abc import Iterator

import pytest
from django.conf import settings
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.db.models import Model
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils.timezone import now

from people.audit import record
from review.models import Contact, Feedback, Question, QuestionGroup, StaffAnswer

HOSTILE = "\"><script>hostile()</script><img src=x onerror=hostile()>'{{7*7}}"
RUNS = ("<script>hostile", "<img src=x")
FORMULA = '=HYPERLINK("http://evil.example","x")'
TOKEN = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}


def post(client: Client, path: str, body: dict[str, object]) -> None:
    reply = client.post(
        f"/api/v1/{path}/", body, content_type="application/json", headers=TOKEN
    )
    assert reply.status_code == 201, reply.content


def ask(client: Client, text: str) -> Question:
    id = str(uuid.uuid4())
    body = {
        "id": id,
        "text": text,
        "language": "fr",
        "variety": "fr",
        "channel": "<b>widget",
        "conversation": text[:200],
        "asked_at": now().isoformat(),
        "reason": "unanswered",
        "guesses": [{"intent": text[:90], "confidence": 0.4}],
        "entities": [{"entity": "programme", "value": text, "text": text}],
        "said": text,
        "context": {"programme": text, "complaint": text},
    }
    post(client, "questions", body)
    return Question.objects.get(pk=id)


@pytest.fixture
def written(client: Client, staff: User) -> None:
    """The hostile text in everything that comes from outside."""
    question = ask(client, HOSTILE)
    StaffAnswer.objects.create(group=question.group, text_fr=HOSTILE)
    opinion = {
        "id": str(uuid.uuid4()),
        "conversation": HOSTILE,
        "channel": "widget",
        "useful": False,
        "why": HOSTILE,
        "question": HOSTILE,
        "answer": HOSTILE,
    }
    post(client, "feedback", opinion)
    contact = {
        "id": str(uuid.uuid4()),
        "conversation": HOSTILE,
        "channel": "widget",
        "language": "fr",
        "contact": "0612345678",
        "message": HOSTILE,
        "consent": True,
        "asked_at": now().isoformat(),
    }
    post(client, "contacts", contact)
    record(staff, [question, question.group], HOSTILE)


def pages() -> Iterator[str]:
    yield "/staff/"
    for name in ("figures", "asked", "entries"):
        yield f"/staff/care/{name}/"
    for group in QuestionGroup.objects.all():
        yield reverse("admin:review_preview", args=[group.pk])
    for table, site in admin.site._registry.items():
        base = f"admin:{table._meta.app_label}_{table._meta.model_name}"
        yield reverse(f"{base}_changelist")
        yield f"{reverse(f'{base}_changelist')}?q={HOSTILE}"
        if table._meta.app_label != "catalogue":
            for row in site.model._default_manager.all():
                yield from row_pages(base, row)


def row_pages(base: str, row: Model) -> Iterator[str]:
    for name in ("change", "history", "delete"):
        try:
            yield reverse(f"{base}_{name}", args=[row.pk])
        except NoReverseMatch:
            continue


def test_it_runs_on_no_page(staff_client: Client, written: None) -> None:
    shown = 0
    for page in pages():
        reply = staff_client.get(page)
        assert reply.status_code in {200, 302, 403}, page
        content = reply.content.decode()
        assert not [each for each in RUNS if each in content], page
        assert "unsafe" not in reply.headers.get("Content-Security-Policy", "unsafe")
        shown += "&lt;script&gt;hostile" in content
    assert shown >= 8


def test_it_is_on_the_pages_that_tell_of_it(
    staff_client: Client, written: None
) -> None:
    """Else the test above would look at empty pages."""
    question = Question.objects.get(reason="unanswered")
    for page in (
        "/staff/review/question/",
        f"/staff/review/question/{question.pk}/change/",
        f"/staff/review/questiongroup/{question.group_id}/change/",
        f"/staff/review/questiongroup/{question.group_id}/preview/",
        "/staff/review/feedback/",
        "/staff/review/contact/",
        "/staff/care/asked/?days=365",
        "/staff/admin/logentry/",
    ):
        content = staff_client.get(page).content.decode()
        assert "&lt;script&gt;hostile" in content, page


def test_a_page_that_did_not_escape_would_be_noticed() -> None:
    assert [each for each in RUNS if each in f"<td>{HOSTILE}</td>"] == list(RUNS)


def test_the_api_gives_it_as_data_only(staff_client: Client, written: None) -> None:
    for path in ("questions", "feedback"):
        reply = staff_client.get(f"/api/v1/{path}/")
        assert reply["Content-Type"] == "application/json"
        assert reply["X-Content-Type-Options"] == "nosniff"


def test_no_cell_of_a_spreadsheet_runs(client: Client, staff_client: Client) -> None:
    question = ask(client, FORMULA)
    QuestionGroup.objects.filter(pk=question.group_id).update(title=FORMULA)
    reply = staff_client.get("/staff/care/asked.csv")
    assert reply["Content-Type"].startswith("text/csv")
    assert reply["Content-Disposition"].startswith("attachment")
    rows = list(csv.reader(io.StringIO(reply.content.decode("utf-8-sig"))))
    cells = [cell for row in rows for cell in row]
    assert f"'{FORMULA}" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_the_log_keeps_it_as_text(written: None) -> None:
    assert LogEntry.objects.filter(change_message=HOSTILE).count() == 2
    assert Contact.objects.get().message == HOSTILE
    assert Feedback.objects.get().why == HOSTILE

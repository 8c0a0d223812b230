"""Every act of the desk is in the log: who, what, on which rows."""

from collections.abc import Callable

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client

from review.models import Act, Question, QuestionGroup, StaffAnswer

Ask = Callable[..., Question]
GROUPS = "/staff/review/questiongroup/"


@pytest.fixture
def group(asked: Ask) -> QuestionGroup:
    return asked("Comment contester un refus de prêt ?").group


@pytest.fixture
def other(asked: Ask) -> QuestionGroup:
    return asked("Quelle aide pour les apiculteurs ?").group


def act(client: Client, name: str, *groups: QuestionGroup, **more: str) -> None:
    chosen = [group.pk for group in groups]
    client.post(GROUPS, {"action": name, "_selected_action": chosen, **more})


def log_of(group: QuestionGroup) -> list[tuple[str, str]]:
    entries = LogEntry.objects.filter(
        content_type__model="questiongroup", object_id=str(group.pk)
    )
    return [(entry.user.username, entry.change_message) for entry in entries]


@pytest.mark.parametrize(
    ("name", "said"), [("take", "taken"), ("dismiss", "dismissed")]
)
def test_an_act_on_groups_is_logged(
    staff_client: Client,
    group: QuestionGroup,
    other: QuestionGroup,
    name: str,
    said: str,
) -> None:
    act(staff_client, name, group, reason="hors sujet")
    assert log_of(group) == [("amina", said)]
    assert log_of(other) == []


def test_merging_and_undoing_are_logged(
    staff_client: Client, group: QuestionGroup, other: QuestionGroup
) -> None:
    act(staff_client, "merge_selected", group, other)
    assert log_of(group) == [("amina", "merged")]
    staff_client.post(f"{GROUPS}undo/{Act.objects.get().pk}/")
    assert ("amina", "Undone") in log_of(group)


def test_publishing_and_its_undoing_are_logged(
    staff_client: Client, staff: User, group: QuestionGroup
) -> None:
    StaffAnswer.objects.create(group=group, text_fr="Au médiateur.", author=staff)
    staff_client.post(f"{GROUPS}{group.pk}/preview/")
    assert ("amina", "published") in log_of(group)
    staff_client.post(f"{GROUPS}undo/{Act.objects.get().pk}/")
    assert ("amina", "Undone") in log_of(group)


def test_what_did_nothing_is_not_logged(
    staff_client: Client, group: QuestionGroup
) -> None:
    act(staff_client, "reopen", group)
    act(staff_client, "dismiss", group, reason=" ")
    assert log_of(group) == []

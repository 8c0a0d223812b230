"""Every act can be taken back, and takes nothing back that others did since."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from channel_server import Channel
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils.timezone import now

from review.desk import acts
from review.desk.undo import Undone, last_act, undo
from review.models import Act, Delivery, Question, QuestionGroup, StaffAnswer

Ask = Callable[..., Question]
State = QuestionGroup.State


@pytest.fixture
def groups(asked: Ask) -> list[QuestionGroup]:
    texts = ("Quel statut pour vendre du miel ?", "Un refus de prêt, que faire ?")
    return [
        asked(text, conversation=f"widget-{number}").group
        for number, text in enumerate(texts)
    ]


def states() -> list[str]:
    return list(QuestionGroup.objects.order_by("pk").values_list("state", flat=True))


def test_what_is_taken_is_given_back(groups: list[QuestionGroup], staff: User) -> None:
    acts.take(groups, staff)
    assert states() == ["in_progress", "in_progress"]
    assert undo(last_act(staff)) == Undone(restored=2, left_alone=0)
    assert states() == ["new", "new"]
    assert not QuestionGroup.objects.exclude(owner=None).exists()


def test_a_dismissal_needs_a_reason_and_can_be_undone(
    groups: list[QuestionGroup], staff: User
) -> None:
    with pytest.raises(ValidationError):
        acts.dismiss(groups, staff, " ")
    assert states() == ["new", "new"]
    acts.dismiss(groups, staff, "hors sujet")
    assert states() == ["dismissed", "dismissed"]
    undo(last_act(staff))
    assert set(
        QuestionGroup.objects.values_list("state", "dismissed_because")
    ) == {("new", "")}  # fmt: skip


def test_a_merge_is_undone_with_drafts_and_promises(
    groups: list[QuestionGroup], staff: User, asked: Ask
) -> None:
    StaffAnswer.objects.create(group=groups[1], text_fr="Un brouillon.")
    other, due = groups[1].pk, groups[1].due_at
    acts.merge(groups, staff)
    assert groups[0].questions.count() == 2
    later = asked("Un refus de prêt, que faire ?", conversation="widget-9")
    assert undo(last_act(staff)) == Undone(restored=2, left_alone=0)
    again = QuestionGroup.objects.get(pk=other)
    assert abs(again.due_at - due) < timedelta(seconds=1)
    assert again.answer.text_fr == "Un brouillon."
    assert again.questions.count() == 1
    later.refresh_from_db()
    assert later.group_id == groups[0].pk


def test_one_group_cannot_be_merged(groups: list[QuestionGroup], staff: User) -> None:
    with pytest.raises(ValidationError):
        acts.merge(groups[:1], staff)
    assert last_act(staff) is None


def test_a_merge_that_was_published_since_stays(
    groups: list[QuestionGroup], staff: User, channel: Channel
) -> None:
    acts.merge(groups, staff)
    act = last_act(staff)
    StaffAnswer.objects.create(group=groups[0], text_fr="Écrivez au médiateur.")
    acts.publish(QuestionGroup.objects.get(), staff)
    assert undo(act).restored == 0
    assert states() == ["published"]


def test_a_split_question_goes_back(asked: Ask, staff: User) -> None:
    first = asked("Comment contester un refus de prêt ?")
    second = asked("comment contester un refus de prêt", conversation="widget-2")
    acts.split([second], staff)
    assert QuestionGroup.objects.count() == 2
    undo(last_act(staff))
    second.refresh_from_db()
    assert second.group == first.group
    assert QuestionGroup.objects.count() == 1


def test_what_another_changed_since_is_left_alone(
    groups: list[QuestionGroup], staff: User
) -> None:
    omar = User.objects.create_user("omar", is_staff=True)
    acts.dismiss(groups, staff, "hors sujet")
    acts.reopen(QuestionGroup.objects.filter(pk=groups[0].pk), omar)
    assert undo(last_act(staff)) == Undone(restored=1, left_alone=1)
    assert states() == ["in_progress", "new"]


def test_a_publication_is_undone_and_the_answer_kept(
    groups: list[QuestionGroup], staff: User, channel: Channel
) -> None:
    StaffAnswer.objects.create(group=groups[0], text_ar="راسل الوسيط.")
    acts.publish(groups[0], staff)
    assert Delivery.objects.filter(state="waiting").exists()
    undo(last_act(staff))
    assert states() == ["new", "new"]
    assert StaffAnswer.objects.get().text_ar == "راسل الوسيط."
    assert not Delivery.objects.exists()


def test_only_the_last_act_and_only_for_a_while(
    groups: list[QuestionGroup], staff: User
) -> None:
    acts.take(groups, staff)
    acts.dismiss(QuestionGroup.objects.all(), staff, "hors sujet")
    assert last_act(staff).kind == Act.Kind.DISMISS
    undo(last_act(staff))
    assert last_act(staff) is None
    acts.take(QuestionGroup.objects.all(), staff)
    Act.objects.update(made_at=now() - timedelta(hours=1))
    assert last_act(staff) is None

"""Every act on groups: done, kept with what was before, logged."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.contrib.auth.models import AbstractUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from people.audit import record
from review.desk.snapshot import Snapshot
from review.grouping import moves
from review.models import Act, Question, QuestionGroup, StaffAnswer
from review.publishing import publication

State = QuestionGroup.State


def take(groups: Iterable[QuestionGroup], staff: AbstractUser) -> int:
    """The open ones are theirs from now on."""
    open_groups = _in_state(groups, QuestionGroup.OPEN)
    with _recorded(Act.Kind.TAKE, staff, open_groups):
        for group in open_groups:
            group.owner = staff
            if group.state == State.NEW:
                group.state = State.IN_PROGRESS
            group.save(update_fields=["owner", "state"])
    return len(open_groups)


def dismiss(groups: Iterable[QuestionGroup], staff: AbstractUser, reason: str) -> int:
    """Raises ValidationError without a reason; only open groups are dismissed."""
    if not reason.strip():
        raise ValidationError(_("Say why the questions are dismissed."))
    open_groups = _in_state(groups, QuestionGroup.OPEN)
    with _recorded(Act.Kind.DISMISS, staff, open_groups):
        for group in open_groups:
            group.state, group.dismissed_because = State.DISMISSED, reason.strip()[:200]
            group.save(update_fields=["state", "dismissed_because"])
    return len(open_groups)


def reopen(groups: Iterable[QuestionGroup], staff: AbstractUser) -> int:
    dismissed = _in_state(groups, (State.DISMISSED,))
    with _recorded(Act.Kind.REOPEN, staff, dismissed):
        for group in dismissed:
            group.state, group.dismissed_because = State.IN_PROGRESS, ""
            group.save(update_fields=["state", "dismissed_because"])
    return len(dismissed)


def merge(groups: Iterable[QuestionGroup], staff: AbstractUser) -> int:
    """All go into the first; raises ValidationError unless two or more are open."""
    open_groups = _in_state(groups, QuestionGroup.OPEN)
    if len(open_groups) < 2:
        raise ValidationError(_("Select two open groups or more to merge them."))
    with _recorded(Act.Kind.MERGE, staff, open_groups):
        moves.merge(open_groups)
    return len(open_groups)


def split(questions: Iterable[Question], staff: AbstractUser) -> int:
    """Each gets a group of its own."""
    apart = [question for question in questions if question.group_id]
    with _recorded(Act.Kind.SPLIT, staff, [each.group for each in apart]) as made:
        made += [moves.split(question).pk for question in apart]
    return len(apart)


def publish(group: QuestionGroup, staff: AbstractUser) -> StaffAnswer:
    """Raises ValidationError when no answer is written; what is published already only reaches more people."""
    if group.state == State.PUBLISHED:
        return publication.publish(group, staff)
    with _recorded(Act.Kind.PUBLISH, staff, [group]):
        return publication.publish(group, staff)


@contextmanager
def _recorded(
    kind: Act.Kind, staff: AbstractUser, groups: list[QuestionGroup]
) -> Iterator[list[int]]:
    """Gives a list for the ids of the groups that the act makes."""
    ids, made = {group.pk for group in groups}, list[int]()
    with transaction.atomic():
        before = Snapshot.of(ids)
        yield made
        if ids:
            after = Snapshot.of([*ids, *made])
            Act.objects.create(
                kind=kind,
                staff=staff,
                count=len(ids),
                before=before.stored(),
                after={"groups": after.rows["groups"]},
            )
            with override("en"):
                record(staff, [each for each in groups if each.pk], str(kind.label))


def _in_state(
    groups: Iterable[QuestionGroup], states: Iterable[str]
) -> list[QuestionGroup]:
    return [group for group in groups if group.state in states]

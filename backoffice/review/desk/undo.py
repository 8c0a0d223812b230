"""Takes the last act of one of the staff back."""

from dataclasses import dataclass

from django.contrib.auth.models import AbstractUser
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_noop

from people.audit import record
from review.desk.snapshot import Snapshot
from review.models import Act, QuestionGroup
from review.publishing.publication import withdraw

UNDONE = gettext_noop("Undone")
WATCHED = ("state", "owner", "dismissed_because")


@dataclass(frozen=True)
class Undone:
    """How many groups are as before, and how many others changed since and were left alone."""

    restored: int
    left_alone: int


def last_act(staff: AbstractUser) -> Act | None:
    """What one click can still undo: their last act, for a while."""
    act = Act.objects.filter(staff=staff).first()
    return act if act and act.is_undoable else None


def undo(act: Act) -> Undone:
    """Puts back what nobody changed since."""
    before = Snapshot.read(act.before)
    after = {row["pk"]: row["fields"] for row in act.after["groups"]}
    with transaction.atomic():
        changed = _changed(act, before.groups() | set(after), after)
        if act.kind == Act.Kind.PUBLISH:
            _withdraw(before.groups() - changed)
        before.restore(changed, set(after) - changed)
        _drop_empty(set(after) - before.groups() - changed)
        act.undone_at = timezone.now()
        act.save(update_fields=["undone_at"])
        restored = QuestionGroup.objects.filter(pk__in=before.groups() - changed)
        record(act.staff, restored, UNDONE)
    return Undone(restored.count(), len(before.groups() & changed))


def _changed(act: Act, ids: set[int], after: dict[int, dict[str, object]]) -> set[int]:
    """Where questions moved between groups, all of them or none."""
    now = {row["pk"]: row["fields"] for row in Snapshot.of(ids).rows["groups"]}
    changed = {id for id in ids if _seen(now.get(id)) != _seen(after.get(id))}
    moved = act.kind in (Act.Kind.MERGE, Act.Kind.SPLIT)
    return ids if moved and changed else changed


def _seen(fields: dict[str, object] | None) -> tuple[object, ...] | None:
    return fields and tuple(fields[name] for name in WATCHED)


def _withdraw(ids: set[int]) -> None:
    for group in QuestionGroup.objects.filter(pk__in=ids):
        withdraw(group)


def _drop_empty(made: set[int]) -> None:
    QuestionGroup.objects.filter(
        pk__in=made, questions=None, state=QuestionGroup.State.NEW
    ).delete()

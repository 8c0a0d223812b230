"""What staff change in the grouping."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from review.models import Question, QuestionGroup


def merge(groups: Sequence[QuestionGroup]) -> None:
    """All questions go to the first group; it keeps the earliest promise. Only open groups move."""
    movable = [group for group in groups[1:] if group.is_open]
    if not groups or not movable:
        return
    first = groups[0]
    with transaction.atomic():
        Question.objects.filter(group__in=movable).update(
            group=first, grouped_because=_("merged by staff")
        )
        first.due_at = min(group.due_at for group in (first, *movable))
        first.save()
        for group in movable:
            group.delete()


def split(question: Question) -> QuestionGroup:
    """The question gets a group of its own."""
    with transaction.atomic():
        group = QuestionGroup.objects.create(title=question.text)
        question.group, question.grouped_because = group, _("split by staff")
        question.save(update_fields=["group", "grouped_because"])
    return group

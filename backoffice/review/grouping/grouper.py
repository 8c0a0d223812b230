"""Puts a question into the group that it belongs to."""

from django.db import transaction
from django.utils.translation import gettext as _

from review.grouping.likeness import likenesses
from review.grouping.subject import Subject
from review.models import Question, QuestionGroup

# High on purpose: a wrong group answers people with what they did not ask.
ALIKE = 0.62
COMPARED = 1000


def group(question: Question) -> QuestionGroup:
    """The group of the most similar recent question, or one of its own; says why on the question."""
    with transaction.atomic():
        known, why = _match(question)
        question.group = known or QuestionGroup.objects.create(title=question.text)
        question.grouped_because = why
        question.save(update_fields=["group", "grouped_because"])
    return question.group


def _match(question: Question) -> tuple[QuestionGroup | None, str]:
    recent = list(
        Question.objects.exclude(pk=question.pk)
        .exclude(group=None)
        .exclude(group__state=QuestionGroup.State.DISMISSED)
        .select_related("group")
        .order_by("-received_at")[:COMPARED]
    )
    scores = likenesses(question.text, [other.text for other in recent])
    best = max(zip(scores, recent, strict=True), key=lambda pair: pair[0], default=None)
    if best and best[0] >= ALIKE and not _apart(question, best[1]):
        return best[1].group, _("worded alike (%(score).0f%%)") % {
            "score": best[0] * 100
        }
    return _same_subject(question, recent)


def _apart(question: Question, other: Question) -> bool:
    """Alike in words, but about different things: the conditions of Forsa and those of Intelaka."""
    ours, theirs = Subject.of(question).names, Subject.of(other).names
    return bool(ours and theirs and ours != theirs)


def _same_subject(
    question: Question, recent: list[Question]
) -> tuple[QuestionGroup | None, str]:
    subject = Subject.of(question)
    for other in recent:
        if subject.is_same(Subject.of(other)):
            named = ", ".join(sorted(name for _kind, name in subject.names))
            return other.group, _("same subject: %(names)s") % {"names": named}
    return None, ""

"""Puts a question into the group that it belongs to."""

from collections import defaultdict
from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext as _

from review.grouping.shelf import SHELF
from review.models import Question, QuestionGroup

# High on purpose: a wrong group answers people with what they did not ask.
ALIKE = 0.34
NEAREST_SHARE = 0.3
COMPARED = 500
LONGEST_REASON = 200


def group(question: Question) -> QuestionGroup:
    """The group of questions most like this one, or one of its own; says why on the question."""
    likenesses = SHELF.likenesses(question)
    with transaction.atomic():
        question.group, question.grouped_because = _best(question, likenesses) or (
            QuestionGroup.objects.create(title=question.text),
            "",
        )
        question.save(update_fields=["group", "grouped_because"])
    return question.group


def _best(
    question: Question, likenesses: Mapping[UUID, float]
) -> tuple[QuestionGroup, str] | None:
    nearest = sorted(likenesses, key=lambda other: -likenesses[other])[:COMPARED]
    members: dict[int, list[UUID]] = defaultdict(list)
    known = Question.objects.filter(pk__in=nearest).exclude(group=None)
    for other, group_id in known.values_list("pk", "group_id"):
        members[group_id].append(other)
    groups = (
        QuestionGroup.objects.filter(pk__in=members)
        .exclude(state=QuestionGroup.State.DISMISSED)
        .annotate(size=Count("questions"))
    )
    scores = {
        each: _score([likenesses[other] for other in members[each.pk]], each.size)
        for each in groups
    }
    best = max(scores, key=lambda each: (scores[each], -each.pk), default=None)
    if best is None or scores[best] < ALIKE:
        return None
    nearest_member = max(members[best.pk], key=lambda other: likenesses[other])
    return best, _why(question, nearest_member, scores[best])


def _score(likenesses: list[float], size: int) -> float:
    """Of a group with so many questions: mostly their mean, so that a group does not drift."""
    mean = sum(likenesses) / size
    return NEAREST_SHARE * max(likenesses) + (1 - NEAREST_SHARE) * mean


def _why(question: Question, other: UUID, score: float) -> str:
    words = SHELF.shared_words(question.pk, other)
    reason = _("same subject (%(score).0f%%): %(words)s") % {
        "score": score * 100,
        "words": ", ".join(words),
    }
    return reason[:LONGEST_REASON]

"""What happens when a question comes in."""

import re
import uuid

from django.utils.translation import gettext as _

from review.grouping.grouper import group
from review.grouping.moves import split
from review.models import Feedback, Question, QuestionGroup, StaffAnswer
from review.publishing.publication import promise

ARABIC = re.compile(r"[\u0600-\u06ff]")


def receive(question: Question) -> None:
    """Group it; who asks what is answered already gets that answer at once, unless it did not help."""
    joined = group(question)
    if joined.state != QuestionGroup.State.PUBLISHED:
        return
    if question.reason == Question.Reason.NOT_USEFUL:
        split(question)
        return
    answer = StaffAnswer.objects.filter(group=joined).first()
    if answer:
        promise(answer, question)


def settle(question: Question, chosen: str) -> None:
    """The person picked a meaning and was answered: nothing is left to do for staff."""
    left, question.chosen, question.group = question.group, chosen, None
    question.save(update_fields=["chosen", "group"])
    if left and left.state == left.State.NEW and not left.questions.exists():
        left.state = left.State.DISMISSED
        left.dismissed_because = _("the person picked one of the meanings offered")
        left.save(update_fields=["state", "dismissed_because"])


def take_up(feedback: Feedback) -> None:
    """An answer that did not help is a question for staff; the same feedback always gives the same one."""
    language = feedback.language or _language(feedback.question)
    question, is_new = Question.objects.get_or_create(
        id=uuid.uuid5(feedback.id, "question"),
        defaults={
            "text": feedback.question,
            "language": language,
            "variety": language,
            "channel": feedback.channel,
            "conversation": feedback.conversation,
            "asked_at": feedback.received_at,
            "reason": Question.Reason.NOT_USEFUL,
            "said": feedback.answer,
            "turns": feedback.turns,
            "context": {"complaint": feedback.why} if feedback.why else {},
        },
    )
    if is_new:
        receive(question)


def _language(text: str) -> str:
    return "ar" if ARABIC.search(text) else "fr"

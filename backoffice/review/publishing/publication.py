"""The one act: answer who asked, teach who asks next, close the group."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from review.models import Delivery, Question, QuestionGroup, StaffAnswer
from review.publishing.tasks import deliver


def publish(group: QuestionGroup, staff: AbstractBaseUser) -> StaffAnswer:
    """Raises ValidationError when no answer is written; a second call only serves who joined since."""
    answer = StaffAnswer.objects.filter(group=group).first()
    if answer is None or not (answer.text_fr or answer.text_ar or answer.text_en):
        raise ValidationError(_("Write the answer in one language at least."))
    with transaction.atomic():
        answer.author = staff
        answer.save()
        group.state = QuestionGroup.State.PUBLISHED
        group.owner = group.owner or staff
        group.save()
        for question in group.questions.order_by("asked_at"):
            promise(answer, question)
    return answer


def withdraw(group: QuestionGroup) -> None:
    """Undo a publication: the next who ask are not answered with it; who got it keeps it."""
    with transaction.atomic():
        group.state = QuestionGroup.State.ANSWERED
        group.save()
        waiting = Delivery.objects.filter(
            answer__group=group, state=Delivery.State.WAITING
        )
        waiting.delete()


def promise(answer: StaffAnswer, question: Question) -> None:
    """Send the answer to who asked this question, once a conversation."""
    delivery, _new = Delivery.objects.get_or_create(
        answer=answer,
        conversation=question.conversation,
        defaults={"question": question},
    )
    if delivery.state == Delivery.State.WAITING:
        transaction.on_commit(lambda: deliver(delivery.pk))

"""What the task queue does for the review desk."""

from django.db.models import F
from django.utils import timezone
from huey import crontab
from huey.contrib.djhuey import db_periodic_task, db_task, lock_task

from review.models import Delivery, QuestionGroup
from review.publishing.push_client import push
from review.publishing.push_error import PushError


@db_task()
def deliver(delivery_id: int) -> None:
    """One attempt; what isn't sent and may still be is tried again each minute."""
    with lock_task(f"delivery-{delivery_id}"):
        delivery = (
            Delivery.objects.select_related("answer__group", "question")
            .filter(pk=delivery_id, state=Delivery.State.WAITING)
            .first()
        )
        if delivery and _is_ready(delivery):
            _attempt(delivery)


@db_periodic_task(crontab(minute="*"))
def deliver_waiting() -> None:
    """Also what a restart of the queue or a late translation left waiting."""
    for delivery in Delivery.objects.filter(state=Delivery.State.WAITING):
        deliver(delivery.pk)


def _is_ready(delivery: Delivery) -> bool:
    published = delivery.answer.group.state == QuestionGroup.State.PUBLISHED
    return published and bool(delivery.answer.text_for(delivery.question.language))


def _attempt(delivery: Delivery) -> None:
    delivery.attempts = F("attempts") + 1
    try:
        push(delivery)
    except PushError as failure:
        delivery.reason = failure.reason
        if failure.is_final:
            delivery.state = Delivery.State.FAILED
    else:
        delivery.state, delivery.reason = Delivery.State.SENT, ""
        delivery.sent_at = timezone.now()
    delivery.save()

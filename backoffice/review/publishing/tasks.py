"""What the task queue does for the review desk."""

from typing import Any

from django.db.models import F
from django.utils import timezone
from huey import crontab
from huey.contrib.djhuey import HUEY, db_periodic_task, db_task, on_startup

from review.models import Delivery, QuestionGroup
from review.publishing.push_client import push
from review.publishing.push_error import PushError


@db_task()
def deliver(delivery_id: int) -> None:
    """One attempt; what isn't sent and may still be is tried again each minute.

    Two at a time do no harm: a channel sends a push id once, and what is sent stays sent.
    """
    waiting = Delivery.objects.filter(pk=delivery_id, state=Delivery.State.WAITING)
    delivery = waiting.select_related("answer__group", "question").first()
    if delivery and _is_ready(delivery):
        waiting.update(attempts=F("attempts") + 1, **_attempt(delivery))


@db_periodic_task(crontab(minute="*"))
def deliver_waiting() -> None:
    """Also what a late translation left waiting; not on top of what is still queued."""
    if not HUEY.pending_count():
        queue_waiting()


@on_startup()
def queue_waiting() -> None:
    """What was in hand when the queue died is in it no more."""
    for delivery in Delivery.objects.filter(state=Delivery.State.WAITING):
        deliver(delivery.pk)


def _is_ready(delivery: Delivery) -> bool:
    published = delivery.answer.group.state == QuestionGroup.State.PUBLISHED
    return published and bool(delivery.answer.text_for(delivery.question.language))


def _attempt(delivery: Delivery) -> dict[str, Any]:
    """What has changed about the delivery."""
    try:
        push(delivery)
    except PushError as failure:
        state = Delivery.State.FAILED if failure.is_final else Delivery.State.WAITING
        return {"state": state, "reason": failure.reason}
    return {"state": Delivery.State.SENT, "reason": "", "sent_at": timezone.now()}

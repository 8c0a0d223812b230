"""An answer reaches each person once, whatever dies on the way."""

from collections.abc import Callable

import pytest
from channel_server import Channel
from django.contrib.auth.models import User
from huey.contrib.djhuey import HUEY

from review.models import Delivery, Question, QuestionGroup, StaffAnswer
from review.publishing.publication import publish, withdraw
from review.publishing.push_error import PushError
from review.publishing.tasks import deliver, deliver_waiting

Ask = Callable[..., Question]
TEXT = "Écrivez au médiateur bancaire, c'est gratuit."


@pytest.fixture
def waiting(asked: Ask, staff: User, channel: Channel) -> Delivery:
    """Published, but the process died before the answer left."""
    group = asked("Comment contester un refus de prêt ?").group
    StaffAnswer.objects.create(group=group, text_fr=TEXT)
    publish(group, staff)
    return Delivery.objects.get()


def test_what_a_dead_queue_left_is_sent(waiting: Delivery, channel: Channel) -> None:
    assert channel.pushed == []
    deliver_waiting.call_local()
    assert len(channel.pushed) == 1
    deliver_waiting.call_local()
    assert len(channel.pushed) == 1


def test_a_task_that_died_holds_nobody_up(waiting: Delivery, channel: Channel) -> None:
    HUEY.put_if_empty(f"backoffice.lock.delivery-{waiting.pk}", "1")
    deliver.call_local(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.state == Delivery.State.SENT


def test_what_is_sent_stays_sent(
    waiting: Delivery, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another attempt was under way and has ended well when this one is told to wait."""

    def told_to_wait(_: Delivery) -> None:
        Delivery.objects.update(state=Delivery.State.SENT)
        raise PushError("409 sending", is_final=False)

    monkeypatch.setattr("review.publishing.tasks.push", told_to_wait)
    deliver.call_local(waiting.pk)
    waiting.refresh_from_db()
    assert waiting.state == Delivery.State.SENT


def test_publishing_again_after_an_undo_pushes_under_the_same_id(
    waiting: Delivery, staff: User, channel: Channel
) -> None:
    """The channel may have sent what the desk still held for waiting."""
    before = waiting.push_id
    group = QuestionGroup.objects.get()
    withdraw(group)
    assert not Delivery.objects.exists()
    publish(group, staff)
    deliver_waiting.call_local()
    assert [each["id"] for each in channel.pushed] == [before]

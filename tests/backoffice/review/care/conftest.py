"""Questions, counts, opinions and answers of some days ago."""

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from review.models import (
    AnswerCount,
    Delivery,
    Feedback,
    Question,
    QuestionGroup,
    StaffAnswer,
)


@pytest.fixture
def question() -> Callable[..., Question]:
    def make(days_ago: float = 1, **changes: Any) -> Question:
        values = {
            "text": "Aide aux apiculteurs ?",
            "language": "fr",
            "variety": "fr",
            "channel": "rest",
            "conversation": str(uuid.uuid4()),
            "asked_at": timezone.now() - timedelta(days=days_ago),
            "reason": "unanswered",
            **changes,
        }
        return Question.objects.create(**values)

    return make


@pytest.fixture
def arrived(question: Callable[..., Question]) -> Callable[..., Delivery]:
    """A question asked so many hours before its answer arrived."""

    def make(
        hours: float, group: QuestionGroup | None = None, days_ago: float = 1
    ) -> Delivery:
        group = group or QuestionGroup.objects.create(title="?", state="published")
        answer, _new = StaffAnswer.objects.get_or_create(
            group=group, defaults={"text_fr": "Oui."}
        )
        asked = question(days_ago=days_ago + hours / 24, group=group)
        return Delivery.objects.create(
            answer=answer,
            question=asked,
            conversation=asked.conversation,
            state=Delivery.State.SENT,
            sent_at=asked.asked_at + timedelta(hours=hours),
        )

    return make


@pytest.fixture
def counted() -> Callable[..., AnswerCount]:
    def make(kind: str, number: int, days_ago: int = 0) -> AnswerCount:
        day = timezone.localdate() - timedelta(days=days_ago)
        return AnswerCount.objects.create(
            day=day, channel="rest", language="fr", kind=kind, number=number
        )

    return make


@pytest.fixture
def opinion() -> Callable[[bool], Feedback]:
    def make(useful: bool) -> Feedback:
        return Feedback.objects.create(
            conversation="1", channel="widget", useful=useful
        )

    return make

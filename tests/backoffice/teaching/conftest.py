"""Questions to teach from."""

from collections.abc import Callable
from typing import Any

import pytest
from django.utils.timezone import now

from review.models import Question

Asked = Callable[..., Question]


@pytest.fixture
def question() -> Asked:
    def make(text: str, **changes: Any) -> Question:
        given = {
            "language": "fr",
            "variety": "fr",
            "channel": "rest",
            "conversation": "1",
            "asked_at": now(),
            "reason": "unanswered",
            **changes,
        }
        return Question.objects.create(text=text, **given)

    return make

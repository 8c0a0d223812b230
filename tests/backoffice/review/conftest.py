"""Questions as the assistant posts them, and a channel that takes answers."""

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from channel_server import Channel, channel_server
from django.conf import settings
from django.test import Client
from django.utils.timezone import now

from review.models import Question

Ask = Callable[..., Question]


@pytest.fixture
def channel(settings: Any) -> Iterator[Channel]:
    with channel_server() as server:
        settings.RASA_URL = server.url
        settings.PUSH_TOKEN = "a-push-token-for-tests"
        yield server


@pytest.fixture
def asked(
    client: Client, django_capture_on_commit_callbacks: Callable[..., Any]
) -> Ask:
    """Post a question through the API; what follows its transaction is done too."""

    def post(text: str, conversation: str = "widget-1", **changes: Any) -> Question:
        body = {
            "id": str(uuid.uuid4()),
            "text": text,
            "language": "fr",
            "variety": "fr",
            "channel": "widget",
            "conversation": conversation,
            "asked_at": now().isoformat(),
            "reason": "unanswered",
            **changes,
        }
        token = {"authorization": f"Token {settings.BOT_SERVICE_TOKEN}"}
        with django_capture_on_commit_callbacks(execute=True):
            reply = client.post(
                "/api/v1/questions/",
                body,
                content_type="application/json",
                headers=token,
            )
        assert reply.status_code == 201, reply.content
        return Question.objects.get(pk=body["id"])

    return post

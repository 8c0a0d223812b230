"""Asks a channel to send a message."""

from typing import Any

import requests
from django.conf import settings

from review.models import Delivery
from review.publishing.push_error import PushError

TIMEOUT_SECONDS = (2, 15)
# 409: the channel is sending it, or died while it did.
AGAIN = (408, 409, 425, 429, 500, 502, 503, 504)


def push(delivery: Delivery) -> None:
    """Returns when the channel has sent it, now or before; raises PushError."""
    channel = delivery.question.channel
    try:
        reply = requests.post(
            f"{settings.RASA_URL}/webhooks/{channel}/push",
            json=_body(delivery),
            headers={"Authorization": f"Bearer {settings.PUSH_TOKEN}"},
            timeout=TIMEOUT_SECONDS,
        )
    except requests.RequestException as error:
        raise PushError(type(error).__name__, is_final=False) from error
    if not reply.ok:
        raise PushError(_reason(reply), is_final=reply.status_code not in AGAIN)


def _body(delivery: Delivery) -> dict[str, Any]:
    question, answer = delivery.question, delivery.answer
    fields = {"question": question.text, "answer": answer.text_for(question.language)}
    parts: list[dict[str, Any]] = [{"key": "utter_staff_answer", "fields": fields}]
    if answer.source_url:
        link = {"link": answer.source_url}
        parts.append({"key": "utter_staff_source", "fields": {"source": link}})
    return {
        "id": delivery.push_id,
        "conversation": delivery.conversation,
        "language": question.language,
        "parts": parts,
    }


def _reason(reply: requests.Response) -> str:
    try:
        said = reply.json()
    except requests.JSONDecodeError:
        said = {}
    reason = (
        said.get("reason") or said.get("status") if isinstance(said, dict) else None
    )
    return f"{reply.status_code} {reason or reply.reason}"[:300]

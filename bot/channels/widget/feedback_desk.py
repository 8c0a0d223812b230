import asyncio
from typing import Any

import aiohttp

from bot.channels.widget.opinion import Opinion
from bot.channels.widget.refused import Refused
from bot.stored_message import StoredMessage

TIMEOUT = aiohttp.ClientTimeout(total=5)


class FeedbackDesk:
    """Hands what people think of answers to the back office."""

    def __init__(self, backoffice_url: str, token: str) -> None:
        self._url = f"{backoffice_url.rstrip('/')}/api/v1/feedback/"
        self._headers = {"Authorization": f"Token {token}"}

    async def hand_over(
        self, opinion: Opinion, conversation: str, messages: list[StoredMessage]
    ) -> None:
        """Raises Refused when it is about no answer or the back office does not take it."""
        body = _body(opinion, conversation, messages)
        try:
            async with (
                aiohttp.ClientSession(timeout=TIMEOUT) as session,
                session.post(self._url, json=body, headers=self._headers) as response,
            ):
                if response.status >= 300:
                    raise Refused(502, "desk")
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            raise Refused(503, "desk") from error


def _body(
    opinion: Opinion, conversation: str, messages: list[StoredMessage]
) -> dict[str, Any]:
    earlier = [message for message in messages if message.id <= opinion.message]
    if not earlier or (earlier[-1].id, earlier[-1].said_by) != (opinion.message, "bot"):
        raise Refused(404, "message")
    asked = [message for message in earlier if message.said_by == "user"]
    return {
        "id": opinion.id,
        "conversation": conversation,
        "channel": "widget",
        "useful": opinion.useful,
        "why": opinion.why,
        "question": _words(asked[-1]) if asked else "",
        "answer": earlier[-1].text,
    }


def _words(message: StoredMessage) -> str:
    return message.metadata.get("shown") or message.text

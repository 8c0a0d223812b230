from typing import Any

from bot.channels.widget.back_office import BackOffice
from bot.channels.widget.opinion import Opinion
from bot.channels.widget.refused import Refused
from bot.stored_message import StoredMessage


class FeedbackDesk:
    """Hands what people think of answers to the back office."""

    def __init__(self, back_office: BackOffice) -> None:
        self._back_office = back_office

    async def hand_over(
        self, opinion: Opinion, conversation: str, messages: list[StoredMessage]
    ) -> None:
        """Raises Refused when it is about no answer or the back office does not take it."""
        body = _body(opinion, conversation, messages)
        await self._back_office.post("feedback/", body)


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

from typing import Any

from bot.channels.widget.back_office import BackOffice
from bot.channels.widget.opinion import Opinion
from bot.channels.widget.refused import Refused
from bot.stored_message import StoredMessage

SPEAKERS = {"user": "person", "bot": "assistant"}
MAX_TURNS = 6


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
    answer = earlier[-1]
    asked = [at for at, message in enumerate(earlier) if message.said_by == "user"]
    return {
        "id": opinion.id,
        "conversation": conversation,
        "channel": "widget",
        "useful": opinion.useful,
        "why": opinion.why,
        "question": _words(earlier[asked[-1]]) if asked else "",
        "answer": answer.text,
        "language": (answer.custom or {}).get("language", ""),
        "turns": _turns(earlier[: asked[-1]]) if asked else [],
    }


def _turns(messages: list[StoredMessage]) -> list[dict[str, str]]:
    """What both said, in words; a button without its title is left out."""
    spoken = [
        {"by": SPEAKERS[message.said_by], "text": _words(message)}
        for message in messages
    ]
    return [turn for turn in spoken if not turn["text"].startswith("/")][-MAX_TURNS:]


def _words(message: StoredMessage) -> str:
    return message.metadata.get("shown") or message.text

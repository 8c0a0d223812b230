"""Hands what was not answered to the staff."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from actions.answering.clarified import clarified
from actions.answering.record import Record
from actions.clients.desk import Desk
from actions.dialogue.conversation import Conversation

logger = logging.getLogger(__name__)

MAX_LETTERS = 10_000
REASONS = ("unanswered", "out_of_scope")


def hand_over(
    records: Iterable[Record], conversation: Conversation, desk: Desk
) -> bool:
    """Gives every record to the desk; returns whether the disk took all of them."""
    try:
        for record in filter(_says_something, records):
            desk.hand_over("questions/", _body(record, conversation))
    except OSError:
        logger.exception("A question could not be kept")
        return False
    return True


def was_handed(conversation: Conversation, desk: Desk) -> bool:
    """Whether this very message went to the staff before Rasa or the action server died."""
    ids = (
        Record(reason, conversation.text).id(conversation.id, conversation.message_id)
        for reason in REASONS
    )
    return any(map(desk.was_handed, ids))


def chosen(conversation: Conversation) -> Iterable[tuple[Record, Conversation]]:
    """The question asked back about, once the person has picked one of the meanings offered."""
    earlier = conversation.asked_back
    if earlier is None or len(earlier.asked) > 1:
        return
    intent = conversation.asked[0].intent
    if intent in earlier.candidates:
        yield clarified(earlier.text, earlier.candidates, intent), earlier


def _says_something(record: Record) -> bool:
    return bool(record.text.strip())


def _body(record: Record, conversation: Conversation) -> dict[str, Any]:
    return {
        "id": record.id(conversation.id, conversation.message_id),
        "text": record.text[:MAX_LETTERS],
        "language": conversation.language,
        "variety": conversation.variety,
        "channel": conversation.channel,
        "conversation": conversation.id,
        "asked_at": conversation.asked_at,
        "reason": record.reason,
        "guesses": [dict(guess) for guess in conversation.guesses],
        "entities": [dict(entity) for entity in conversation.entities],
        "said": record.said[:MAX_LETTERS],
        "context": dict(record.context),
        "turns": _before(record.text, conversation.turns),
        "chosen": record.chosen,
    }


def _before(text: str, turns: Sequence[Mapping[str, str]]) -> list[dict[str, str]]:
    """The turns before the one that said `text`, all when none did."""
    asked = [at for at, turn in enumerate(turns) if turn["text"] == text]
    kept = turns[: asked[-1]] if asked else turns
    return [{**turn, "text": turn["text"][:MAX_LETTERS]} for turn in kept]

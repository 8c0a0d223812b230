"""Goes back to the matching's question after an answer to something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.profile_question import profile_question
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.dialogue.conversation import Conversation
from actions.dialogue.profile import FACTS
from actions.dialogue.question import Question

STAYS = frozenset({"match_profile", "inform", "cancel"})


def resumed(
    answer: Answer,
    questions: Sequence[Question],
    conversation: Conversation,
    catalogue: Catalogue,
) -> Answer:
    """Adds the pending question, unless the answer asks one itself or belongs to it."""
    pending = conversation.pending
    if pending not in FACTS or answer.question or answer.kind == "clarification":
        return answer
    if any(question.intent in STAYS for question in questions):
        return answer
    try:
        question = profile_question(str(pending), catalogue)
    except BackOfficeError:
        return replace(answer, slots={**answer.slots, "pending": pending})
    opened = tuple(replace(part, opens=True) for part in question.body)
    return replace(
        answer,
        foot=(*answer.foot, *opened),
        choices=(*answer.choices[:1], *question.choices),
        question=question.question,
        slots={**answer.slots, **question.slots},
    )

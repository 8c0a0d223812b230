"""Other things that an ambiguous name may mean."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import MAX_CHOICES, Answer
from actions.answering.choice import Choice
from actions.answering.part import part
from actions.clients.catalogue import Catalogue
from actions.clients.text import Text
from actions.dialogue.question import Question

OFFERED = 2
AMBIGUOUS = frozenset({"programme", "hub"})


def with_alternatives(
    answer: Answer, question: Question, catalogue: Catalogue
) -> Answer:
    """Adds a button for what else the name may mean, after the answer about the likeliest."""
    offered = [
        (entity, id)
        for entity, id in question.alternatives
        if entity in AMBIGUOUS and id not in answer.ids
    ][:OFFERED]
    if answer.kind not in AMBIGUOUS or not offered:
        return answer
    choices = tuple(
        _choice(entity, id, question.intent, catalogue) for entity, id in offered
    )
    kept = answer.choices[: MAX_CHOICES - len(choices)]
    return replace(
        answer, foot=(*answer.foot, part("utter_or_meant")), choices=kept + choices
    )


def _choice(entity: str, id: str, intent: str, catalogue: Catalogue) -> Choice:
    return Choice(
        "utter_name", intent, {entity: id}, {"name": _name(entity, id, catalogue).field}
    )


def _name(entity: str, id: str, catalogue: Catalogue) -> Text:
    return catalogue.hub(id).name if entity == "hub" else catalogue.programme(id).name

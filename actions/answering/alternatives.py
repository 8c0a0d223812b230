"""Other things that an ambiguous name may mean."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import MAX_CHOICES, Answer
from actions.answering.choice import Choice
from actions.answering.part import part
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError, NotInCatalogue
from actions.dialogue.question import Question

OFFERED = 2
AMBIGUOUS = ("programme", "hub")


def with_alternatives(
    answer: Answer, question: Question, catalogue: Catalogue
) -> Answer:
    """Adds a button for what else the name may mean, after the answer about the likeliest."""
    if answer.kind not in AMBIGUOUS:
        return answer
    others = [id for _, id in question.alternatives if id not in answer.ids][:OFFERED]
    found = (_choice(id, question.intent, catalogue) for id in others)
    choices = tuple(choice for choice in found if choice)
    if not choices:
        return answer
    kept = answer.choices[: MAX_CHOICES - len(choices)]
    return replace(
        answer, foot=(*answer.foot, part("utter_or_meant")), choices=kept + choices
    )


def _choice(id: str, intent: str, catalogue: Catalogue) -> Choice | None:
    """A button for a programme or a hub, whichever has this id; none for another row."""
    try:
        return _of_kind("programme", id, intent, catalogue)
    except NotInCatalogue:
        pass
    try:
        return _of_kind("hub", id, intent, catalogue)
    except BackOfficeError:
        return None


def _of_kind(kind: str, id: str, intent: str, catalogue: Catalogue) -> Choice:
    row = catalogue.programme(id) if kind == "programme" else catalogue.hub(id)
    return Choice("utter_name", intent, {kind: id}, {"name": row.name.field})

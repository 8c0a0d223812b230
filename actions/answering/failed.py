"""The answer when the back office fails."""

from __future__ import annotations

from typing import Any

from actions.answering.answer import Answer
from actions.answering.choice import Choice, about
from actions.answering.part import part
from actions.clients.errors import BackOfficeError, NotInCatalogue
from actions.dialogue.question import Question


def failed(error: BackOfficeError, question: Question) -> Answer:
    """Says what went wrong; the question can be asked again with a button, and is remembered."""
    body = (part(error.response),)
    if isinstance(error, NotInCatalogue):
        choices = (about("list_programmes"), about("list_hubs"), about("ask_help"))
        return Answer("unanswered", body=body, choices=choices)
    again = Choice("utter_retry", question.intent, question.entities)
    return Answer(
        "unanswered", body=body, choices=(again,), slots=_remembered(question)
    )


def _remembered(question: Question) -> dict[str, Any]:
    named = {
        "programme": question.programmes,
        "hub": question.hubs,
        "place": question.places,
        "region": question.regions,
    }
    return {slot: ids[0] for slot, ids in named.items() if ids}

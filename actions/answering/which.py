"""Asks back what a question is about."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import Choice
from actions.answering.fields import phrase
from actions.answering.hub_parts import hub_choice
from actions.answering.part import part
from actions.answering.ranking import best_first
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question

CHOICES = 4


def which_programme(
    intent: str,
    conversation: Conversation,
    catalogue: Catalogue,
    likely: tuple[str, ...] = (),
    known: tuple[str, ...] = (),
) -> Answer:
    """Asks which programme `intent` is about; the name alone will then answer it.

    `likely` are those that the question may describe, `known` those named already, the
    first of which is then talked about.
    """
    rows = _offered(likely, conversation, catalogue)
    offered = [row for row in rows if row.id not in known]
    return Answer(
        "question",
        body=(part("utter_which_programme", title=phrase(f"utter_title_{intent}")),),
        choices=tuple(programme_choice(intent, programme) for programme in offered),
        ids=tuple(programme.id for programme in offered),
        question="programme",
        slots={
            **({"programme": known[0]} if known else {}),
            "shown": [f"programme:{programme.id}" for programme in offered],
            "last_intent": intent,
            "pending": "programme",
        },
    )


def programme_choice(intent: str, programme: Programme) -> Choice:
    """A button with the programme's name."""
    return Choice(
        "utter_name",
        intent,
        {"programme": programme.id},
        {"name": programme.name.field},
    )


def shown_choices(
    conversation: Conversation, catalogue: Catalogue
) -> tuple[Choice, ...]:
    """Buttons for what was last shown."""
    return tuple(
        _shown_choice(item, catalogue) for item in conversation.shown[:CHOICES]
    )


def _shown_choice(item: str, catalogue: Catalogue) -> Choice:
    kind, _, id = item.partition(":")
    if kind == "hub":
        return hub_choice(catalogue.hub(id))
    return programme_choice("ask_programme", catalogue.programme(id))


def _offered(
    likely: tuple[str, ...], conversation: Conversation, catalogue: Catalogue
) -> tuple[Programme, ...]:
    """What is likely and what was last shown, or the first financings."""
    shown = (
        item.partition(":")[2]
        for item in conversation.shown
        if item.startswith("programme:")
    )
    ids = tuple(dict.fromkeys((*likely, *shown)))
    if ids:
        return tuple(catalogue.programme(id) for id in ids[:CHOICES])
    return best_first(catalogue.programmes({"kind": "financing"}))[:CHOICES]


def which_hub(catalogue: Catalogue) -> Answer:
    """Asks which hub; offers the open Technoparks."""
    hubs = _open_technoparks(catalogue)
    return Answer(
        "question",
        body=(part("utter_which_hub"),),
        choices=tuple(map(hub_choice, hubs)),
        ids=tuple(hub.id for hub in hubs),
        question="hub",
        slots={"shown": [f"hub:{hub.id}" for hub in hubs], "pending": "hub"},
    )


def which_place(intent: str, question: Question, catalogue: Catalogue) -> Answer:
    """Asks for the town or region; offers the towns of the open Technoparks."""
    hubs = _open_technoparks(catalogue)
    kinds = {"hub_kind": question.hub_kinds[0]} if question.hub_kinds else {}
    choices = [
        Choice(
            "utter_name",
            intent,
            {"region": hub.region, **kinds},
            {"name": hub.city.field},
        )
        for hub in hubs
    ]
    return Answer(
        "question",
        body=(part("utter_which_place"),),
        choices=tuple(choices),
        question="place",
        slots={"last_intent": intent, "pending": "place"},
    )


def _open_technoparks(catalogue: Catalogue) -> tuple[Hub, ...]:
    return catalogue.hubs({"kind": "technopark", "status": "operational"})[:CHOICES]

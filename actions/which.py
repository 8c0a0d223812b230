"""Asks back what a question is about."""
from __future__ import annotations

from actions.answer import Answer
from actions.choice import Choice
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.conversation import Conversation
from actions.part import part
from actions.fields import phrase
from actions.ranking import best_first

CHOICES = 4


def which_programme(intent: str, conversation: Conversation, catalogue: Catalogue) -> Answer:
    """Asks which programme `intent` is about; the name alone will then answer it."""
    offered = _offered(conversation, catalogue)
    return Answer(
        "question",
        body=(part("utter_which_programme", title=phrase(f"utter_title_{intent}")),),
        choices=tuple(programme_choice(intent, programme) for programme in offered),
        ids=tuple(programme.id for programme in offered),
        question="programme",
        slots={
            "shown": [f"programme:{programme.id}" for programme in offered],
            "last_intent": intent,
            "pending": "programme",
        },
    )


def programme_choice(intent: str, programme: Programme) -> Choice:
    """A button with the programme's name."""
    return Choice(
        "utter_name", intent, {"programme": programme.id}, {"name": programme.name.field}
    )


def _offered(conversation: Conversation, catalogue: Catalogue) -> tuple[Programme, ...]:
    """What was last shown, or the first financings."""
    shown = [item.partition(":")[2] for item in conversation.shown if item.startswith("programme:")]
    if shown:
        return tuple(catalogue.programme(id) for id in shown[:CHOICES])
    return best_first(catalogue.programmes({"kind": "financing"}))[:CHOICES]

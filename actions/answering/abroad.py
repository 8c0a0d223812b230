"""What is there for somebody who is not in Morocco."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.fields import listing
from actions.answering.part import Part, part
from actions.answering.ranking import best_first
from actions.answering.which import programme_choice
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme

NAMED = 4


def abroad(intent: str, catalogue: Catalogue) -> Answer:
    """Remote services, programmes for Moroccans abroad, and the way back to a town.

    A town alone will then answer `intent`.
    """
    remote = best_first(catalogue.programmes({"kind": "online-service"}))[:NAMED]
    diaspora = best_first(catalogue.programmes({"diaspora": "true"}))[:NAMED]
    return Answer(
        "hubs",
        body=(
            part("utter_abroad"),
            *_names("utter_abroad_remote", remote),
            *_names("utter_abroad_diaspora", diaspora),
            part("utter_abroad_town"),
        ),
        choices=(
            *(programme_choice("ask_programme", row) for row in diaspora[:2]),
            about("ask_online_services"),
            about("list_hubs"),
        ),
        ids=tuple(row.id for row in (*remote, *diaspora)),
        slots={"last_intent": intent, "pending": "place"},
    )


def _names(key: str, programmes: tuple[Programme, ...]) -> tuple[Part, ...]:
    names = [programme.name.field for programme in programmes]
    return (part(key, names=listing(names)),) if names else ()

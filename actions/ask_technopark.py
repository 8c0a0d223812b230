"""What Technopark is."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.fields import listing, phrase
from actions.answering.figures import value
from actions.answering.part import Part, part
from actions.catalogue_action import CatalogueAction
from actions.clients.fact import Fact
from actions.clients.hub import Hub
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services


class AskTechnopark(CatalogueAction):
    """Says who runs Technopark, who founded it, and where it is open."""

    intent = "ask_technopark"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        facts = services.catalogue.facts("organisation")
        hubs = services.catalogue.hubs({"kind": "technopark", "status": "operational"})
        newest = max(facts, key=lambda fact: fact.as_of or "", default=None)
        return Answer(
            "facts",
            head=(part("utter_technopark"),),
            body=_company(facts) + _founders(facts) + _sites(hubs),
            foot=_cited(newest) + _cited(_oldest(hubs)),
            choices=(
                about("ask_technopark_offer"),
                about("list_hubs"),
                about("ask_figures"),
            ),
            ids=tuple(fact.id for fact in facts),
        )


def _company(facts: tuple[Fact, ...]) -> tuple[Part, ...]:
    return tuple(
        part("utter_technopark_company", name=fact.label.field, text=fact.text.field)
        for fact in facts
        if fact.text
    )


def _founders(facts: tuple[Fact, ...]) -> tuple[Part, ...]:
    """Who holds how much; the unit, the same for all, is said once."""
    shares = [fact for fact in facts if fact.value is not None]
    if not shares:
        return ()
    names = [
        phrase("utter_share", name=fact.label.field, value=value(fact))
        for fact in shares
    ]
    unit = shares[0].unit.field if shares[0].unit else ""
    return (part("utter_technopark_founders", shares=listing(names), unit=unit),)


def _oldest(hubs: tuple[Hub, ...]) -> Hub | None:
    dated = [hub for hub in hubs if hub.opened]
    return min(dated, key=lambda hub: hub.opened or 0, default=None)


def _cited(row: Fact | Hub | None) -> tuple[Part, ...]:
    return source_parts(row.as_of, row.sources) if row else ()


def _sites(hubs: tuple[Hub, ...]) -> tuple[Part, ...]:
    """Where it is open, and since when there is one."""
    oldest = _oldest(hubs)
    sites = [
        phrase("utter_site_since", name=hub.city.field, year=str(hub.opened))
        if hub == oldest
        else hub.city.field
        for hub in hubs
    ]
    return (part("utter_technopark_sites", sites=listing(sites)),) if sites else ()

"""One hub: where it is, how to reach it, what it offers."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer, join
from actions.answering.card import hub_card
from actions.answering.cautions import hub_foot
from actions.answering.choice import Choice, about
from actions.answering.hub_of_place import hub_of_place, hubs_of_organisation
from actions.answering.hub_parts import hub_contact, hub_head, hub_services, hub_status
from actions.answering.part import Part, part
from actions.answering.which import which_hub
from actions.catalogue_action import CatalogueAction
from actions.clients.hub import Hub
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import ABOUT_PROGRAMME
from actions.services import Services

MAX_HUBS = 3


class AskHub(CatalogueAction):
    """Answers about the hubs named, or asks which."""

    intent = "ask_hub"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        found = (
            () if question.hubs else _of_organisation(question, conversation, services)
        )
        if found:
            return join([_about(hub) for hub in found])
        if not question.hubs and (question.places or question.regions):
            return self._of_place(question, conversation, services)
        if not question.hubs:
            return which_hub(services.catalogue)
        hubs = [services.catalogue.hub(id) for id in question.hubs[:MAX_HUBS]]
        return join([_about(hub) for hub in hubs])

    def _of_place(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if conversation.hub and not question.hub_kinds:
            last = services.catalogue.hub(conversation.hub)
            question = replace(question, hub_kinds=(last.kind,))
        hub = hub_of_place(question, services.catalogue)
        if hub:
            return _about(hub)
        nearest = replace(question, intent="find_nearest_hub")
        return self.by_intent[nearest.intent].answer(nearest, conversation, services)


def _of_organisation(
    question: Question, conversation: Conversation, services: Services
) -> tuple[Hub, ...]:
    """Sites of the organisation named, or in the town named of who runs the last programme."""
    catalogue = services.catalogue
    if question.organisations:
        return hubs_of_organisation(question, catalogue)
    after = conversation.last_intent in ABOUT_PROGRAMME and conversation.programme
    if question.hub_kinds or not (after and question.places):
        return ()
    run_by = catalogue.programme(str(conversation.programme)).organisations
    return hubs_of_organisation(replace(question, organisations=run_by), catalogue)


def _about(hub: Hub) -> Answer:
    return Answer(
        "hub",
        head=hub_head(hub),
        body=hub_status(hub) + hub_contact(hub) + _opened(hub) + hub_services(hub),
        foot=hub_foot(hub),
        choices=(
            *_nearest(hub),
            about("ask_region", region=hub.region),
            about("list_hubs"),
        ),
        ids=(hub.id,),
        cards=(hub_card(hub),),
        slots={"hub": hub.id, "region": hub.region},
    )


def _nearest(hub: Hub) -> tuple[Choice, ...]:
    """Instead of one that isn't open, the nearest that is."""
    if hub.status != "planned":
        return ()
    return (about("find_nearest_hub", region=hub.region, hub_kind=hub.kind),)


def _opened(hub: Hub) -> tuple[Part, ...]:
    return (part("utter_hub_opened", year=str(hub.opened)),) if hub.opened else ()

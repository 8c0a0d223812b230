"""Talk to a person."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.card import hub_card
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.fields import link
from actions.answering.hub_parts import hub_contact
from actions.answering.location import locate
from actions.answering.part import Part, part
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import TECHNOPARK
from actions.services import Services


class AskHumanContact(CatalogueAction):
    """Gives the investment centre of the region, when it is known, and Technopark's site."""

    intent = "ask_human_contact"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        catalogue = services.catalogue
        location = locate(question, catalogue)
        region = location.region if location else conversation.region
        centres = catalogue.hubs({"kind": "cri", "region": region}) if region else ()
        return Answer(
            "smalltalk",
            body=(part("utter_human_contact"), *_site(catalogue), *_centre(centres)),
            foot=source_parts(centres[0].as_of, centres[0].sources) if centres else (),
            choices=(about("find_nearest_hub"), about("ask_help")),
            ids=tuple(hub.id for hub in centres),
            cards=tuple(map(hub_card, centres)),
            question="contact",
        )


def _site(catalogue: Catalogue) -> tuple[Part, ...]:
    row = catalogue.organisation(TECHNOPARK)
    if row.website is None:
        return ()
    return (
        part("utter_organisation_site", name=row.name.field, link=link(row.website)),
    )


def _centre(centres: tuple[Hub, ...]) -> tuple[Part, ...]:
    if not centres:
        return (part("utter_human_contact_where"),)
    return (part("utter_about", name=centres[0].name.field), *hub_contact(centres[0]))

"""The nearest hub."""

from __future__ import annotations

from actions.answering.abroad import abroad
from actions.answering.answer import Answer
from actions.answering.card import hub_card
from actions.answering.cautions import hub_foot
from actions.answering.choice import Choice
from actions.answering.hub_parts import (
    hub_choice,
    hub_contact,
    hub_services,
    hub_status,
)
from actions.answering.location import Location, locate
from actions.answering.nearest_parts import (
    centre_of_region,
    further,
    how_measured,
    nearer_centre,
    nearest_first,
    planned_near,
    which_meant,
)
from actions.answering.part import Part
from actions.answering.reachable import (
    CENTRE,
    FAR_KM,
    NEAREST,
    are_centres,
    distance,
    kinds_of,
    of_kind,
    reachable,
)
from actions.answering.which import which_place
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.errors import NotInCatalogue
from actions.clients.hub import Hub
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

PLANNED_KM = 60.0


class FindNearestHub(CatalogueAction):
    """Names the nearest open hub, two further ones, and what is planned nearby.

    Of the investment centres the region's own comes first, however near another is.
    """

    intent = "find_nearest_hub"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        catalogue = services.catalogue
        location = locate(question, catalogue)
        if location is None and "diaspora" in question.profiles:
            return abroad(self.intent, catalogue)
        if location is None:
            return which_place(self.intent, question, catalogue)
        if location.is_outside:
            return abroad(self.intent, catalogue)
        hubs = reachable(question, location, catalogue)
        if not hubs:
            raise NotInCatalogue(kinds_of(question))
        return _answer(question, location, hubs, catalogue)


def _centre(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Choice, ...]:
    """A button to the region's investment centre, which every region has."""
    if CENTRE in kinds_of(question) or location.region is None:
        return ()
    centres = catalogue.hubs({"kind": CENTRE, "region": location.region})
    return tuple(map(hub_choice, centres))


def _answer(
    question: Question,
    location: Location,
    hubs: tuple[Hub, ...],
    catalogue: Catalogue,
) -> Answer:
    first, *others = hubs
    centre = () if first.kind == CENTRE else _centre(question, location, catalogue)
    planned = _planned(question, location, first, catalogue)
    ids = tuple(hub.id for hub in (*hubs, *planned))
    # Who is far from all that is open asks next when the planned one opens.
    talked_about = planned[0] if planned and distance(first) > FAR_KM else first
    return Answer(
        "hubs" if len(ids) > 1 else "hub",
        head=which_meant(question, catalogue),
        body=planned_near(planned)
        + (_named(first, location, catalogue),)
        + hub_status(first)
        + hub_contact(first)
        + hub_services(first)
        + _others(others)
        + (how_measured(hubs),),
        foot=hub_foot(first),
        choices=(hub_choice(first), *centre, *map(hub_choice, others))[:NEAREST],
        ids=ids,
        cards=tuple(map(hub_card, hubs)),
        slots={
            **location.slots,
            "hub": talked_about.id,
            "shown": [f"hub:{hub.id}" for hub in hubs],
        },
    )


def _others(others: list[Hub]) -> tuple[Part, ...]:
    line = nearer_centre if are_centres(others) else further
    return tuple(map(line, others))


def _named(first: Hub, location: Location, catalogue: Catalogue) -> Part:
    if first.kind == CENTRE and first.region == location.region:
        return centre_of_region(first, first.region, catalogue)
    return nearest_first(first, location)


def _planned(
    question: Question, location: Location, first: Hub, catalogue: Catalogue
) -> tuple[Hub, ...]:
    """What is planned nearby; where all is far, the next that is nearer.

    Who will run it may not be settled, so the organisation named doesn't count.
    """
    planned = [
        hub for hub in of_kind(question, location, catalogue) if hub.status == "planned"
    ]
    nearby = tuple(hub for hub in planned if distance(hub) < PLANNED_KM)
    if nearby or distance(first) < FAR_KM:
        return nearby
    return tuple(hub for hub in planned[:1] if distance(hub) < distance(first))

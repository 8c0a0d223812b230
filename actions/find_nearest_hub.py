"""The nearest hub."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.card import hub_card
from actions.answering.cautions import hub_foot
from actions.answering.choice import Choice
from actions.answering.fields import km, listing
from actions.answering.hub_parts import hub_choice, hub_contact
from actions.answering.location import Location, locate
from actions.answering.part import Part, part
from actions.answering.which import which_place
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.errors import NotInCatalogue
from actions.clients.hub import Hub
from actions.clients.text import Text
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

NEAREST = 3
SAME_TOWN_KM = 12.0
PLANNED_KM = 60.0


class FindNearestHub(CatalogueAction):
    """Names the nearest open hub, two further ones, and what is planned nearby."""

    intent = "find_nearest_hub"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        catalogue = services.catalogue
        location = locate(question, catalogue)
        if location is None:
            return which_place(self.intent, question, catalogue)
        kinds = ",".join(question.hub_kinds) or "technopark"
        hubs = _near(location, kinds, "operational", catalogue)[:NEAREST]
        if not hubs:
            raise NotInCatalogue(kinds)
        planned = _near(location, kinds, "planned", catalogue)
        return _answer(location, hubs, planned, _centre(location, kinds, catalogue))


def _near(
    location: Location, kinds: str, status: str, catalogue: Catalogue
) -> tuple[Hub, ...]:
    near = f"{location.latitude},{location.longitude}"
    return catalogue.hubs({"near": near, "kind": kinds, "status": status})


def _centre(location: Location, kinds: str, catalogue: Catalogue) -> tuple[Choice, ...]:
    """A button to the region's investment centre, which every region has."""
    if "cri" in kinds or location.region is None:
        return ()
    return tuple(
        map(hub_choice, catalogue.hubs({"kind": "cri", "region": location.region}))
    )


def _answer(
    location: Location,
    hubs: tuple[Hub, ...],
    planned: tuple[Hub, ...],
    centre: tuple[Choice, ...],
) -> Answer:
    first, *others = hubs
    return Answer(
        "hubs",
        body=_planned(planned)
        + _first(first, location.name)
        + hub_contact(first)
        + tuple(_further(hub) for hub in others)
        + (part("utter_distances"),),
        foot=hub_foot(first),
        choices=(hub_choice(first), *centre, *map(hub_choice, others))[:NEAREST],
        ids=tuple(hub.id for hub in hubs),
        cards=tuple(map(hub_card, hubs)),
        slots={
            **location.slots,
            "hub": first.id,
            "shown": [f"hub:{hub.id}" for hub in hubs],
        },
    )


def _first(hub: Hub, place: Text | None) -> tuple[Part, ...]:
    distance = hub.distance_km or 0.0
    if place is None:
        return (
            part("utter_nearest_to_you", name=hub.name.field, distance=km(distance)),
        )
    if distance < SAME_TOWN_KM:
        return (part("utter_nearest_in_town", place=place.field, name=hub.name.field),)
    fields = {"place": place.field, "name": hub.name.field, "distance": km(distance)}
    return (part("utter_nearest", **fields),)


def _further(hub: Hub) -> Part:
    return part(
        "utter_nearest_other", name=hub.name.field, distance=km(hub.distance_km or 0.0)
    )


def _planned(hubs: tuple[Hub, ...]) -> tuple[Part, ...]:
    near = [hub.name.field for hub in hubs if (hub.distance_km or 0.0) < PLANNED_KM]
    return (part("utter_planned_nearby", names=listing(near)),) if near else ()

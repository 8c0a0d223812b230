"""The nearest hub."""

from __future__ import annotations

from collections.abc import Sequence

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
    SAME_TOWN_KM,
    centre_of_region,
    further,
    how_measured,
    nearer_centre,
    nearest_first,
    planned_near,
    which_meant,
)
from actions.answering.part import Part
from actions.answering.which import which_place
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.errors import NotInCatalogue
from actions.clients.hub import Hub
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

NEAREST = 3
PLANNED_KM = 60.0
# From here on the way to a Technopark is no morning's errand.
FAR_KM = 100.0
# The kind of the investment centres, and the id of their organisation.
CENTRE = "cri"


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
        hubs = _reachable(question, location, catalogue)
        if not hubs:
            raise NotInCatalogue(_kinds(question))
        return _answer(question, location, hubs, catalogue)


def _kinds(question: Question) -> str:
    if CENTRE in question.organisations:
        return CENTRE
    if question.organisations and not question.hub_kinds:
        return ""
    return ",".join(question.hub_kinds) or "technopark"


def _reachable(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    """Where all is far, first what the town has of another kind, or the region's centre."""
    hubs = _found(question, location, catalogue)
    if question.organisations or not hubs or _distance(hubs[0]) < FAR_KM:
        return hubs
    nearer = _in_town if question.hub_kinds else _own_centre
    return tuple(dict.fromkeys((*nearer(location, catalogue), *hubs)))[:NEAREST]


def _in_town(location: Location, catalogue: Catalogue) -> tuple[Hub, ...]:
    near = catalogue.hubs({"near": f"{location.latitude},{location.longitude}"})
    return tuple(
        hub
        for hub in near
        if _distance(hub) < SAME_TOWN_KM and hub.status == "operational"
    )[:1]


def _own_centre(location: Location, catalogue: Catalogue) -> tuple[Hub, ...]:
    near = f"{location.latitude},{location.longitude}"
    centres = catalogue.hubs({"near": near, "kind": CENTRE})
    return tuple(hub for hub in centres if hub.region == location.region)[:1]


def _found(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    """Operational ones by distance, then those of which it isn't known.

    One of the latter has a place when it is nearer than all the former.
    """
    near = _near(question, location, catalogue)
    sure = [hub for hub in near if hub.status == "operational"]
    unsure = [hub for hub in near if hub.status == "unknown"]
    if _are_centres(near):
        return _centres(sure, location)
    if unsure and sure and _distance(unsure[0]) < _distance(sure[0]):
        sure = sure[: NEAREST - 1]
    return tuple([*sure, *unsure][:NEAREST])


def _are_centres(hubs: Sequence[Hub]) -> bool:
    return all(hub.kind == CENTRE for hub in hubs)


def _centres(near: list[Hub], location: Location) -> tuple[Hub, ...]:
    """The region's own, and another that is nearer."""
    own = [hub for hub in near if hub.region == location.region][:1]
    return tuple(own + [hub for hub in near[:1] if hub not in own])


def _distance(hub: Hub) -> float:
    return hub.distance_km or 0.0


def _near(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    """Those of the organisations named, where there are any."""
    hubs = _of_kind(question, location, catalogue)
    asked = set(question.organisations)
    return tuple(hub for hub in hubs if asked & set(hub.organisations)) or hubs


def _of_kind(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    near = {"near": f"{location.latitude},{location.longitude}"}
    kinds = {"kind": _kinds(question)} if _kinds(question) else {}
    return catalogue.hubs({**near, **kinds})


def _centre(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Choice, ...]:
    """A button to the region's investment centre, which every region has."""
    if CENTRE in _kinds(question) or location.region is None:
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
            "hub": first.id,
            "shown": [f"hub:{hub.id}" for hub in hubs],
        },
    )


def _others(others: list[Hub]) -> tuple[Part, ...]:
    line = nearer_centre if _are_centres(others) else further
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
        hub
        for hub in _of_kind(question, location, catalogue)
        if hub.status == "planned"
    ]
    nearby = tuple(hub for hub in planned if _distance(hub) < PLANNED_KM)
    if nearby or _distance(first) < FAR_KM:
        return nearby
    return tuple(hub for hub in planned[:1] if _distance(hub) < _distance(first))

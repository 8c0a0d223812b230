"""Which hubs a person can reach."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answering.location import Location
from actions.answering.nearest_parts import SAME_TOWN_KM
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.dialogue.question import Question

NEAREST = 3
# From here on the way to a Technopark is no morning's errand.
FAR_KM = 100.0
# The kind of the investment centres, and the id of their organisation.
CENTRE = "cri"
# Kinds of hub that people call by each other's names.
NURSERIES = frozenset({"agency", "incubator", "innovation-hub"})


def kinds_of(question: Question) -> str:
    if CENTRE in question.organisations:
        return CENTRE
    if question.organisations and not question.hub_kinds:
        return ""
    return ",".join(question.hub_kinds) or "technopark"


def reachable(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    """Where all is far, first the region's centre, or what the town has for such needs."""
    hubs = _found(question, location, catalogue)
    if question.organisations or not hubs or min(map(distance, hubs)) < FAR_KM:
        return hubs
    if not question.hub_kinds:
        return (*_own_centre(location, catalogue), *hubs)[:NEAREST]
    if set(question.hub_kinds) <= NURSERIES:
        return tuple(dict.fromkeys((*_nurseries(location, catalogue), *hubs)))[:NEAREST]
    return hubs


def _nurseries(location: Location, catalogue: Catalogue) -> tuple[Hub, ...]:
    near = catalogue.hubs(
        {
            "near": f"{location.latitude},{location.longitude}",
            "kind": ",".join(sorted(NURSERIES)),
        }
    )
    return tuple(
        hub
        for hub in near
        if distance(hub) < SAME_TOWN_KM and hub.status == "operational"
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
    if are_centres(near):
        return _centres(sure, location)
    if unsure and sure and distance(unsure[0]) < distance(sure[0]):
        sure = sure[: NEAREST - 1]
    return tuple([*sure, *unsure][:NEAREST])


def are_centres(hubs: Sequence[Hub]) -> bool:
    return all(hub.kind == CENTRE for hub in hubs)


def _centres(near: list[Hub], location: Location) -> tuple[Hub, ...]:
    """The region's own, and another that is nearer."""
    own = [hub for hub in near if hub.region == location.region][:1]
    return tuple(own + [hub for hub in near[:1] if hub not in own])


def distance(hub: Hub) -> float:
    return hub.distance_km or 0.0


def _near(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    """Those of the organisations named, where there are any."""
    hubs = of_kind(question, location, catalogue)
    asked = set(question.organisations)
    return tuple(hub for hub in hubs if asked & set(hub.organisations)) or hubs


def of_kind(
    question: Question, location: Location, catalogue: Catalogue
) -> tuple[Hub, ...]:
    near = {"near": f"{location.latitude},{location.longitude}"}
    kinds = {"kind": kinds_of(question)} if kinds_of(question) else {}
    return catalogue.hubs({**near, **kinds})

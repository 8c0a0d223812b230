"""The hubs that are meant by a town, a kind or an organisation."""

from __future__ import annotations

from actions.answering.location import locate
from actions.answering.nearest_parts import SAME_TOWN_KM
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.dialogue.question import Question

CENTRE, TECHNOPARK = "cri", "technopark"
OF_TECHNOPARK, OF_CENTRES = "mitc", "cri"
FEW = 2
ONE_A_TOWN = frozenset({CENTRE, TECHNOPARK})


def hub_of_place(question: Question, catalogue: Catalogue) -> Hub | None:
    """Returns the region's investment centre, or the town's Technopark, planned ones too."""
    if set(question.organisations) - {OF_TECHNOPARK, OF_CENTRES}:
        return None
    is_centre = OF_CENTRES in question.organisations
    kinds = set(question.hub_kinds or (CENTRE if is_centre else TECHNOPARK,))
    location = locate(question, catalogue)
    if (
        location is None
        or location.is_outside
        or len(kinds) > 1
        or not kinds <= ONE_A_TOWN
    ):
        return None
    near = f"{location.latitude},{location.longitude}"
    for hub in catalogue.hubs({"near": near, "kind": ",".join(kinds)}):
        if hub.kind == CENTRE and hub.region == location.region:
            return hub
        if hub.kind == TECHNOPARK and (hub.distance_km or 0.0) < SAME_TOWN_KM:
            return hub
    return None


def hubs_of_organisation(question: Question, catalogue: Catalogue) -> tuple[Hub, ...]:
    """Those that the organisation runs in the town; without a town, all if they are few."""
    asked = set(question.organisations) - {OF_TECHNOPARK, OF_CENTRES}
    location = locate(question, catalogue)
    if not asked or (location and location.is_outside):
        return ()
    near = {"near": f"{location.latitude},{location.longitude}"} if location else {}
    run = [hub for hub in catalogue.hubs(near) if set(hub.organisations) & asked]
    if location:
        return tuple(hub for hub in run if (hub.distance_km or 0.0) < SAME_TOWN_KM)[:1]
    return tuple(run) if len(run) <= FEW else ()

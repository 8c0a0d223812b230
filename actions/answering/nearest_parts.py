"""Lines about how far hubs are."""

from __future__ import annotations

from collections.abc import Sequence

from actions.answering.fields import Field, day, km, link, phrase
from actions.answering.location import Location
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.clients.errors import NotInCatalogue
from actions.clients.hub import Hub
from actions.clients.place import Place
from actions.clients.source import newest
from actions.dialogue.question import Question

SAME_TOWN_KM = 12.0


def nearest_first(hub: Hub, location: Location) -> Part:
    """The best hub and its distance, or that it is in the town itself."""
    distance = hub.distance_km or 0.0
    fields = {"name": hub.name.field, "distance": km(distance)}
    if location.name is None:
        return part("utter_nearest_to_you", **fields)
    if distance < SAME_TOWN_KM:
        name, place = hub.name.field, location.name.field
        return part("utter_nearest_in_town", place=place, name=name)
    return part("utter_nearest", place=location.name.field, **fields)


def centre_of_region(hub: Hub, region: str, catalogue: Catalogue) -> Part:
    """The investment centre that a region's people depend on; its distance from elsewhere."""
    distance = hub.distance_km or 0.0
    fields = {"region": catalogue.region(region).name.field, "name": hub.name.field}
    if distance < SAME_TOWN_KM:
        return part("utter_cri_of_region_here", **fields)
    return part("utter_cri_of_region", distance=km(distance), **fields)


def nearer_centre(hub: Hub) -> Part:
    """Another region's investment centre that is nearer."""
    return part(
        "utter_cri_nearer", name=hub.name.field, distance=km(hub.distance_km or 0.0)
    )


def further(hub: Hub) -> Part:
    """One more hub; of one that may be closed, that it isn't known."""
    key = "utter_nearest_unsure" if hub.status == "unknown" else "utter_nearest_other"
    return part(key, name=hub.name.field, distance=km(hub.distance_km or 0.0))


def planned_near(hubs: Sequence[Hub]) -> tuple[Part, ...]:
    """What is planned, never as open, with the date of the information."""
    return tuple(
        part(
            "utter_planned_nearby",
            name=hub.name.field,
            date=day(hub.as_of) if hub.as_of else phrase("utter_undated"),
            link=_link(hub),
        )
        for hub in hubs
    )


def _link(hub: Hub) -> Field:
    source = newest(hub.sources)
    return link(source.url or "" if source else "")


def how_measured(hubs: Sequence[Hub]) -> Part:
    """That it is as the crow flies, and from where when that is a town's centre."""
    rough = any(hub.precision == "city" for hub in hubs)
    return part("utter_distances" if rough else "utter_distances_exact")


def which_meant(question: Question, catalogue: Catalogue) -> tuple[Part, ...]:
    """Of a name that two towns have, which one is meant."""
    others = _others(question, catalogue)
    if not others or not question.places:
        return ()
    meant = catalogue.place(question.places[0])
    return (
        part(
            "utter_place_meant",
            place=meant.name.field,
            region=catalogue.region(meant.region).name.field,
            other=others[0].name.field,
            other_region=catalogue.region(others[0].region).name.field,
        ),
    )


def _others(question: Question, catalogue: Catalogue) -> list[Place]:
    """The other towns of that name; a region of the same name is not one."""
    ids = [id for entity, id in question.alternatives if entity == "place"]
    named = (_town(id, catalogue) for id in ids if id not in question.places)
    return [place for place in named if place]


def _town(id: str, catalogue: Catalogue) -> Place | None:
    try:
        return catalogue.place(id)
    except NotInCatalogue:
        return None

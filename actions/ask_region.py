"""What there is in a region."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.card import hub_card
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.fields import listing
from actions.answering.hub_parts import hub_choice
from actions.answering.location import Location, locate
from actions.answering.part import Part, part
from actions.answering.ranking import best_first
from actions.answering.which import which_place
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

MAX_OTHERS = 5


class AskRegion(CatalogueAction):
    """Names the investment centre, the Technoparks, other hubs and the region's own programmes."""

    intent = "ask_region"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        location = locate(question, services.catalogue)
        if location is None or location.region is None:
            return which_place(self.intent, question, services.catalogue)
        hubs = services.catalogue.hubs({"region": location.region})
        programmes = services.catalogue.programmes({"region": location.region})
        of_region = [row for row in programmes if row.audience.regions is not None]
        own = best_first(of_region, {"region": location.region})
        return _answer(location, location.region, hubs, own, services.catalogue)


def _answer(
    location: Location,
    region: str,
    hubs: tuple[Hub, ...],
    own: tuple[Programme, ...],
    catalogue: Catalogue,
) -> Answer:
    centres = [hub for hub in hubs if hub.kind == "cri"]
    return Answer(
        "hubs",
        head=(part("utter_region", name=catalogue.region(region).name.field),),
        body=_centres(centres) + _technoparks(hubs) + _others(hubs) + _own(own),
        foot=source_parts(centres[0].as_of, centres[0].sources) if centres else (),
        choices=(
            *map(hub_choice, centres),
            about("list_programmes", region=region),
            about("list_hubs", region=region),
        ),
        ids=(*(hub.id for hub in hubs), *(programme.id for programme in own)),
        cards=tuple(map(hub_card, hubs)),
        slots={
            **location.slots,
            "hub": None,
            "shown": [f"hub:{hub.id}" for hub in hubs],
        },
    )


def _centres(centres: list[Hub]) -> tuple[Part, ...]:
    return tuple(
        part(
            "utter_region_centre",
            name=hub.name.field,
            contact=hub.phone or hub.email or hub.website or "",
        )
        for hub in centres
    )


def _technoparks(hubs: tuple[Hub, ...]) -> tuple[Part, ...]:
    technoparks = [hub for hub in hubs if hub.kind == "technopark"]
    parts = _names(
        "utter_region_technoparks_open", technoparks, "operational"
    ) + _names("utter_region_technoparks_planned", technoparks, "planned")
    return parts or (part("utter_region_technopark_none"),)


def _names(key: str, hubs: list[Hub], status: str) -> tuple[Part, ...]:
    names = [hub.name.field for hub in hubs if hub.status == status]
    return (part(key, names=listing(names)),) if names else ()


def _others(hubs: tuple[Hub, ...]) -> tuple[Part, ...]:
    others = [hub for hub in hubs if hub.kind not in ("cri", "technopark")]
    names = [hub.name.field for hub in others[:MAX_OTHERS]]
    return (part("utter_region_others", names=listing(names)),) if names else ()


def _own(programmes: tuple[Programme, ...]) -> tuple[Part, ...]:
    names = [programme.name.field for programme in programmes[:MAX_OTHERS]]
    return (part("utter_region_programmes", names=listing(names)),) if names else ()

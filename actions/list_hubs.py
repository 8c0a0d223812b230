"""Which hubs exist."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.card import hub_card
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.fields import day, link, listing, phrase
from actions.answering.hub_parts import hub_choice
from actions.answering.location import locate
from actions.answering.part import Part, part
from actions.catalogue_action import CatalogueAction
from actions.clients.hub import Hub
from actions.clients.source import newest
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

STATUSES = ("operational", "planned", "unknown")
PAGE = 12
CHOICES = 3


class ListHubs(CatalogueAction):
    """Lists hubs of a kind (Technoparks unless another is named), in a region if one is named.

    They are grouped by status, and only planned or only open ones when those are asked for.
    """

    intent = "list_hubs"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        location = locate(question, services.catalogue)
        kinds = question.hub_kinds or (("technopark",) if location is None else ())
        filters = {"kind": ",".join(kinds)} if kinds else {}
        if location and location.region:
            filters["region"] = location.region
        hubs = sorted(_asked(question, services.catalogue.hubs(filters)), key=_rank)
        page = hubs[question.page * PAGE :][:PAGE]
        if not page:
            return _none(question)
        if len(hubs) == 1 and not question.page:
            only = replace(question, intent="ask_hub", hubs=(hubs[0].id,))
            return self.by_intent["ask_hub"].answer(only, conversation, services)
        slots = location.slots if location else {}
        return _answer(
            page, len(hubs), slots | {"last_filters": question.filters}, kinds
        )


def _asked(question: Question, hubs: Iterable[Hub]) -> Iterable[Hub]:
    """Those of the statuses named, all when none is."""
    statuses = question.hub_statuses or STATUSES
    return (hub for hub in hubs if hub.status in statuses)


def _rank(hub: Hub) -> int:
    return STATUSES.index(hub.status)


def _none(question: Question) -> Answer:
    choices = (about("find_nearest_hub"), about("list_hubs"))
    return Answer("hubs", body=(part("utter_hubs_none"),), choices=choices)


def _answer(
    hubs: list[Hub], total: int, slots: dict[str, object], kinds: tuple[str, ...]
) -> Answer:
    sure = [hub for hub in hubs if hub.status == "operational"]
    newest = max(sure, key=lambda hub: hub.as_of or "", default=None)
    more = (about("ask_more"),) if total > len(hubs) else ()
    kind_names = [phrase(f"utter_hub_kind_{kind}") for kind in kinds]
    heading = (
        part("utter_hubs_of_kind", kinds=listing(kind_names))
        if kinds
        else part("utter_hubs")
    )
    return Answer(
        "hubs",
        head=(heading,),
        body=tuple(line for status in STATUSES for line in _group(status, hubs)),
        foot=source_parts(newest.as_of, newest.sources) if newest else (),
        choices=(*map(hub_choice, hubs[:CHOICES]), *more),
        ids=tuple(hub.id for hub in hubs),
        cards=tuple(map(hub_card, hubs)),
        slots={**slots, "hub": None, "shown": [f"hub:{hub.id}" for hub in hubs]},
    )


def _group(status: str, hubs: list[Hub]) -> tuple[Part, ...]:
    lines = tuple(
        _line(rank, hub) for rank, hub in enumerate(hubs, 1) if hub.status == status
    )
    return (part(f"utter_hubs_{status}"), *lines) if lines else ()


def _line(rank: int, hub: Hub) -> Part:
    fields = {"rank": str(rank), "name": phrase("utter_name", name=hub.name.field)}
    if (hub.city.fr or "") not in (hub.name.fr or ""):
        fields["name"] = phrase(
            "utter_hub_in", name=hub.name.field, city=hub.city.field
        )
    source = newest(hub.sources)
    if hub.as_of is None or source is None or hub.status == "operational":
        return part("utter_hub_line", **fields)
    dated = {"date": day(hub.as_of), "link": link(source.url or "")}
    return part("utter_hub_line_dated", **dated, **fields)

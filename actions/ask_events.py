"""Coming events."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.fields import Field, day, link, listing, phrase
from actions.answering.location import locate
from actions.answering.part import Part, part
from actions.answering.ranking import best_first
from actions.answering.which import programme_choice
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.event import Event
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import TECHNOPARK
from actions.services import Services

PAGE = 4


class AskEvents(CatalogueAction):
    """Lists the coming events; when none is known, says so and where to look."""

    intent = "ask_events"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        catalogue = services.catalogue
        location = locate(question, catalogue)
        region = {"region": location.region} if location and location.region else {}
        events = catalogue.events({"upcoming": "true", **region})
        page = events[question.page * PAGE :][:PAGE]
        if page:
            return _coming(page, len(events), question, catalogue)
        return _none(catalogue)


def _coming(
    events: tuple[Event, ...], total: int, question: Question, catalogue: Catalogue
) -> Answer:
    more = (about("ask_more"),) if total > (question.page + 1) * PAGE else ()
    return Answer(
        "programmes",
        head=(part("utter_events"),),
        body=tuple(line for event in events for line in _lines(event, catalogue)),
        choices=(*more, about("ask_technopark_offer")),
        ids=tuple(event.id for event in events),
        slots={"last_filters": question.filters},
    )


def _lines(event: Event, catalogue: Catalogue) -> tuple[Part, ...]:
    heading = part(
        "utter_event",
        title=event.title.field,
        date=day(event.starts_on),
        place=_place(event, catalogue),
    )
    address = (part("utter_link", link=link(event.url)),) if event.url else ()
    return (heading, *address, *source_parts(event.as_of, event.sources))


def _place(event: Event, catalogue: Catalogue) -> Field:
    if event.online:
        return phrase("utter_event_online")
    if event.place:
        return catalogue.place(event.place).name.field
    return (
        catalogue.region(event.region).name.field
        if event.region
        else phrase("utter_event_nowhere")
    )


def _none(catalogue: Catalogue) -> Answer:
    """The regular events, and Technopark's site."""
    regular = best_first(catalogue.programmes({"kind": "event"}))[:PAGE]
    site = catalogue.organisation(TECHNOPARK).website
    return Answer(
        "programmes",
        body=(part("utter_events_none"), *_regular(regular), *_site(site)),
        choices=tuple(programme_choice("ask_programme", row) for row in regular[:3]),
        ids=tuple(row.id for row in regular),
        slots={"shown": [f"programme:{row.id}" for row in regular]},
    )


def _regular(programmes: tuple[Programme, ...]) -> tuple[Part, ...]:
    names = [row.name.field for row in programmes]
    return (part("utter_events_regular", names=listing(names)),) if names else ()


def _site(url: str | None) -> tuple[Part, ...]:
    return (part("utter_events_where", link=link(url)),) if url else ()

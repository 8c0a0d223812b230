"""Where the information comes from."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.card import hub_card
from actions.answering.choice import about
from actions.answering.fields import day, link, phrase
from actions.answering.hub_parts import hub_head
from actions.answering.part import Part, part
from actions.clients.programme import Programme
from actions.clients.source import Source
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services

MAX_SOURCES = 4


class AskSource(ProgrammeAspect):
    """Cites the newest sources with their dates, and says how sure the catalogue is."""

    intent = "ask_source"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        named = question.programmes or question.legal_forms or question.organisations
        if named:
            return super().answer(question, conversation, services)
        if not question.hubs:
            return _general()
        hub = services.catalogue.hub(question.hubs[0])
        return Answer(
            "hub",
            head=hub_head(hub),
            body=_cited(hub.sources, hub.as_of, hub.confidence),
            ids=(hub.id,),
            cards=(hub_card(hub),),
            slots={"hub": hub.id},
        )

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return _cited(programme.sources, programme.as_of, programme.confidence)

    def foot(self, programme: Programme) -> tuple[Part, ...]:
        return (
            (part("utter_caveat", text=programme.caveat.field),)
            if programme.caveat
            else ()
        )


def _general() -> Answer:
    choices = (about("list_programmes"), about("ask_human_contact"))
    return Answer("faq", body=(part("utter_sources_general"),), choices=choices)


def _cited(
    sources: tuple[Source, ...], as_of: str | None, confidence: str
) -> tuple[Part, ...]:
    newest = sorted(sources, key=lambda source: source.date or "", reverse=True)[
        :MAX_SOURCES
    ]
    cited = tuple(_line(source) for source in newest) or (part("utter_sources_none"),)
    dated = (
        (part("utter_as_of", date=day(as_of)),)
        if as_of
        else (part("utter_as_of_unknown"),)
    )
    return dated + cited + (part(f"utter_confidence_{confidence}"),)


def _line(source: Source) -> Part:
    date = day(source.date) if source.date else phrase("utter_undated")
    if source.url is None:
        return part("utter_source_title", title=source.title, date=date)
    return part(
        "utter_source_line", title=source.title, date=date, link=link(source.url)
    )

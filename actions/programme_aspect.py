"""The base of actions that answer about one aspect of a programme."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace

from actions.answering.answer import Answer, join
from actions.answering.card import programme_card
from actions.answering.cautions import programme_foot
from actions.answering.described import (
    POSSIBLE,
    as_described,
    described_programme,
    descriptions,
)
from actions.answering.part import Part
from actions.answering.programme_parts import next_choices, short_head
from actions.answering.which import which_programme
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.hub import Hub
from actions.clients.programme import Programme
from actions.clients.text import Text
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import AT_A_HUB
from actions.services import Services

MAX_PROGRAMMES = 3
LISTED = frozenset({"list_programmes", "list_financing", "match_profile"})
OF_MONEY = frozenset({"ask_amount", "ask_rate", "ask_guarantee"})


class ProgrammeAspect(CatalogueAction):
    """Finds the programmes a question is about, or asks which."""

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        programmes = self.programmes(question, services.catalogue)
        if programmes:
            return join(
                [self.about(programme, services.catalogue) for programme in programmes]
            )
        if question.hubs:
            return self.elsewhere("ask_hub", question, conversation, services)
        shown = _shown_of_kind(question, conversation, services.catalogue)
        if shown:
            return self.about(shown, services.catalogue)
        told = self.told_as_described(question, services.catalogue)
        if told:
            return told
        if question.organisations or question.narrows:
            listed = "list_financing" if self.intent in OF_MONEY else "list_programmes"
            return self.elsewhere(listed, question, conversation, services)
        possible = descriptions(question.topic, services.catalogue, POSSIBLE)
        likely = tuple(each.id for each in possible)
        return which_programme(self.intent, conversation, services.catalogue, likely)

    def told_as_described(
        self, question: Question, catalogue: Catalogue
    ) -> Answer | None:
        """The answer about the programme described, said to be a guess."""
        found = self.described(question, catalogue)
        if found is None:
            return None
        return as_described(self.about(found, catalogue), question, catalogue)

    def described(self, question: Question, catalogue: Catalogue) -> Programme | None:
        """The programme that the words point to although no name was recognised."""
        return described_programme(question.topic, catalogue)

    def programmes(
        self, question: Question, catalogue: Catalogue
    ) -> tuple[Programme, ...]:
        """The programmes named, or the only one that the question can mean."""
        if question.programmes:
            named = question.programmes[:MAX_PROGRAMMES]
            return _not_as_forms([catalogue.programme(id) for id in named])
        if question.hubs:
            return _hosting(catalogue, catalogue.hub(question.hubs[0]))
        if question.legal_forms:
            form = {"kind": "legal", "legal_form": question.legal_forms[0]}
            return catalogue.programmes(form)[:1]
        if question.organisations:
            return self._of_organisation(question.organisations[0], catalogue)
        return ()

    def _of_organisation(self, id: str, catalogue: Catalogue) -> tuple[Programme, ...]:
        """Its only programme; or the offices it lets, when that is what one applies for there."""
        run = catalogue.programmes({"organisation": id})
        offices = [row for row in run if row.kind == "hosting"][:1]
        at_a_site = self.intent in AT_A_HUB
        return run if len(run) == 1 else tuple(offices) if at_a_site else ()

    def elsewhere(
        self,
        intent: str,
        question: Question,
        conversation: Conversation,
        services: Services,
    ) -> Answer:
        """The answer of another intent."""
        other = self.by_intent[intent]
        answer = other.answer(replace(question, intent=intent), conversation, services)
        return replace(answer, slots={"last_intent": intent, **answer.slots})

    def about(self, programme: Programme, catalogue: Catalogue) -> Answer:
        """The answer about one programme."""
        return Answer(
            "programme",
            head=self.head(programme),
            body=self.body(programme),
            foot=self.foot(programme),
            choices=next_choices(programme, self.intent),
            ids=(programme.id,),
            cards=(programme_card(programme),),
            checklist=self.checklist(programme),
            slots={"programme": programme.id, "hub": None},
        )

    def head(self, programme: Programme) -> tuple[Part, ...]:
        return short_head(programme)

    def foot(self, programme: Programme) -> tuple[Part, ...]:
        return programme_foot(programme)

    @abstractmethod
    def body(self, programme: Programme) -> tuple[Part, ...]:
        """What is asked, then what belongs to it."""

    def checklist(self, programme: Programme) -> tuple[Text, ...]:
        """Papers or steps that a channel may draw as a list."""
        return ()


def _shown_of_kind(
    question: Question, conversation: Conversation, catalogue: Catalogue
) -> Programme | None:
    """ "The grant one": the first of that kind among what was last shown."""
    if not question.programme_kinds or conversation.last_intent not in LISTED:
        return None
    ids = (item.removeprefix("programme:") for item in conversation.shown)
    rows = (catalogue.programme(id) for id in ids)
    return next((row for row in rows if row.kind in question.programme_kinds), None)


def _not_as_forms(programmes: list[Programme]) -> tuple[Programme, ...]:
    """ "The honour loan for a self-employed": the status is a fact, not the subject."""
    subjects = tuple(row for row in programmes if row.kind != "legal")
    return subjects or tuple(programmes)


def _hosting(catalogue: Catalogue, hub: Hub) -> tuple[Programme, ...]:
    """The offices that the operator of a hub lets there."""
    offices = catalogue.programmes({"kind": "hosting", "region": hub.region})
    return tuple(
        office for office in offices if office.operator.startswith(hub.operator)
    )[:1]

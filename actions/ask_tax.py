"""Taxes, exemptions and social cover."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.described import described_programme
from actions.answering.part import Part
from actions.answering.programme_parts import benefits, rate, text
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services

TAXED = ("tax-incentive", "legal")


class AskTax(ProgrammeAspect):
    """Explains the taxes of a status, or lists the incentives."""

    intent = "ask_tax"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if self.programmes(question, services.catalogue):
            return super().answer(question, conversation, services)
        told = self.told_as_described(question, services.catalogue)
        if told:
            return told
        incentives = replace(
            question, programmes=(), programme_kinds=("tax-incentive",)
        )
        return self.elsewhere("list_programmes", incentives, conversation, services)

    def programmes(
        self, question: Question, catalogue: Catalogue
    ) -> tuple[Programme, ...]:
        if question.sectors and not question.programmes:
            return _of_sector(question.sectors[0], catalogue)
        if question.legal_forms and not question.programmes:
            kinds = {"kind": ",".join(TAXED), "legal_form": question.legal_forms[0]}
            found = catalogue.programmes(kinds)
        else:
            found = super().programmes(question, catalogue)
        return tuple(programme for programme in found if programme.kind in TAXED)

    def described(self, question: Question, catalogue: Catalogue) -> Programme | None:
        return described_programme(question.topic, catalogue, TAXED)

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return rate(programme) + text(programme.summary) + benefits(programme)


def _of_sector(sector: str, catalogue: Catalogue) -> tuple[Programme, ...]:
    """The only incentive made for a sector, if there is one."""
    incentives = catalogue.programmes({"kind": TAXED[0], "sector": sector})
    own = tuple(row for row in incentives if row.audience.sectors)
    return own if len(own) == 1 else ()

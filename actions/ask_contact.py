"""How to reach a programme, a hub or an organisation."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.fields import link
from actions.answering.organisation_contact import organisation_contact
from actions.answering.part import Part, part
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services


class AskContact(ProgrammeAspect):
    """Gives telephone, e-mail and address; for a hub, those of the hub."""

    intent = "ask_contact"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if question.programmes:
            return super().answer(question, conversation, services)
        if question.hubs:
            return self.elsewhere("ask_hub", question, conversation, services)
        if question.organisations:
            return organisation_contact(question.organisations[0], services.catalogue)
        return super().answer(question, conversation, services)

    def about(self, programme: Programme, catalogue: Catalogue) -> Answer:
        answer = super().about(programme, catalogue)
        if programme.contact or programme.url:
            return answer
        return replace(answer, body=answer.body + _operators(programme, catalogue))

    def body(self, programme: Programme) -> tuple[Part, ...]:
        contact = (
            (part("utter_contact", contact=programme.contact),)
            if programme.contact
            else ()
        )
        address = (
            (part("utter_link", link=link(programme.url)),) if programme.url else ()
        )
        known = contact + address or (part("utter_contact_unknown"),)
        return known + (part("utter_operator", operator=programme.operator),)


def _operators(programme: Programme, catalogue: Catalogue) -> tuple[Part, ...]:
    """The sites of those who run a programme that has none itself."""
    rows = (catalogue.organisation(id) for id in programme.organisations)
    return tuple(
        part("utter_organisation_site", name=row.name.field, link=link(row.website))
        for row in rows
        if row.website
    )[:2]

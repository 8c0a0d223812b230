"""A question about enterprise that is not in the catalogue."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.part import Part, part
from actions.answering.unanswered import unanswered
from actions.catalogue_action import CatalogueAction
from actions.clients.errors import BackOfficeError
from actions.clients.finding import Finding
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

MAX_LETTERS = 400
CHOICES = {"programme": "ask_programme", "hub": "ask_hub"}


class AskOther(CatalogueAction):
    """Looks in what the staff published, then in the catalogue; else hands it to the staff."""

    intent = "ask_other"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        try:
            found = services.catalogue.search(
                question.text[:MAX_LETTERS], conversation.language
            )
        except BackOfficeError:
            found = ()
        if not found:
            return unanswered(question.text)
        return _found(found[0], question, conversation, services, self)


def _found(
    finding: Finding,
    question: Question,
    conversation: Conversation,
    services: Services,
    action: CatalogueAction,
) -> Answer:
    """A published answer as it is; a row of the catalogue as its own intent tells it."""
    intent = CHOICES.get(finding.kind)
    if intent is None:
        return _published(finding)
    entity = {"entity": finding.kind, "value": finding.id}
    row = Question.parse(intent, question.text, [entity])
    return action.by_intent[intent].answer(row, conversation, services)


def _published(finding: Finding) -> Answer:
    title = (part("utter_about", name=finding.title.field),) if finding.title else ()
    sources = (finding.source,) if finding.source else ()
    return Answer(
        "faq",
        head=title,
        body=_text(finding),
        foot=source_parts(finding.as_of, sources),
        choices=(about("ask_human_contact"), about("complain")),
        ids=(finding.id,),
    )


def _text(finding: Finding) -> tuple[Part, ...]:
    return (part("utter_text", text=finding.text.field),) if finding.text else ()

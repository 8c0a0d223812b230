"""The steps to create a company."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.card import programme_card
from actions.answering.cautions import source_parts
from actions.answering.described import CERTAIN, described_programme
from actions.answering.fields import lines
from actions.answering.part import Part, part
from actions.answering.programme_parts import benefits, fee, head, text
from actions.answering.ranking import best_first
from actions.answering.which import programme_choice
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.clients.text import Text
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.programme_aspect import ProgrammeAspect
from actions.services import Services

LEGAL = ("legal",)
FEW_WORDS = 7
FORMS = ("auto-entrepreneur", "sarl", "cooperative")


class AskCompanyCreation(ProgrammeAspect):
    """Gives the steps and papers of a legal form, or the choice between the forms."""

    intent = "ask_company_creation"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        if question.programmes or self.programmes(question, services.catalogue):
            return super().answer(question, conversation, services)
        last = _last_form(question, conversation, services.catalogue)
        if last:
            return self.about(last, services.catalogue)
        told = self.told_as_described(question, services.catalogue)
        if told:
            return told
        return _overview(services.catalogue)

    def described(self, question: Question, catalogue: Catalogue) -> Programme | None:
        return described_programme(question.topic, catalogue, LEGAL, CERTAIN)

    def head(self, programme: Programme) -> tuple[Part, ...]:
        return head(programme)

    def body(self, programme: Programme) -> tuple[Part, ...]:
        return (
            _steps(programme)
            + _papers(programme)
            + benefits(programme)
            + fee(programme)
        )

    def checklist(self, programme: Programme) -> tuple[Text, ...]:
        return programme.documents


def _last_form(
    question: Question, conversation: Conversation, catalogue: Catalogue
) -> Programme | None:
    """The form just talked about, for a short question that names none."""
    if conversation.programme is None or len(question.text.split()) > FEW_WORDS:
        return None
    last = catalogue.programme(conversation.programme)
    return last if last.kind in LEGAL else None


def _steps(programme: Programme) -> tuple[Part, ...]:
    if programme.how_to_apply is None:
        return text(programme.summary)
    steps = part("utter_how_to_apply", text=programme.how_to_apply.field)
    return (*text(programme.summary), steps)


def _papers(programme: Programme) -> tuple[Part, ...]:
    if not programme.documents:
        return ()
    return (part("utter_documents", items=lines(programme.documents)),)


def _overview(catalogue: Catalogue) -> Answer:
    forms = [row for form in FORMS for row in _of_form(form, catalogue)]
    return Answer(
        "programmes",
        head=(part("utter_creation"),),
        body=tuple(line for row in forms for line in _choice(row)),
        foot=(replace(part("utter_creation_advice"), opens=True),),
        choices=tuple(programme_choice("ask_company_creation", row) for row in forms),
        ids=tuple(row.id for row in forms),
        cards=tuple(map(programme_card, forms)),
        question="programme",
        slots={
            "shown": [f"programme:{row.id}" for row in forms],
            "pending": "programme",
        },
    )


def _of_form(form: str, catalogue: Catalogue) -> tuple[Programme, ...]:
    return best_first(catalogue.programmes({"kind": "legal", "legal_form": form}))[:1]


def _choice(programme: Programme) -> tuple[Part, ...]:
    """What the form means, with the date and source of its figures."""
    about = programme.benefits or programme.summary
    fields = {"name": programme.name.field, "text": about.field if about else ""}
    return (
        Part("utter_creation_form", fields, opens=True),
        *source_parts(programme.as_of, programme.sources),
    )

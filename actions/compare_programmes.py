"""The difference between programmes."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer
from actions.answering.card import programme_card
from actions.answering.comparison import comparison
from actions.answering.described import Belief, as_described, descriptions
from actions.answering.fields import link, listing
from actions.answering.part import Part, part
from actions.answering.which import programme_choice, which_programme
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.programme import Programme
from actions.clients.source import newest
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

MAX_COMPARED = 3
# Two that are described share the belief.
ONE_OF_TWO = Belief(0.15, 0.1)


class CompareProgrammes(CatalogueAction):
    """Puts two or three programmes side by side, aspect by aspect."""

    intent = "compare_programmes"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        ids = _named(question, services.catalogue)[:MAX_COMPARED]
        if len(ids) < 2:
            ids = (*ids, *_described(question, ids, services.catalogue))[:2]
        if len(ids) == 1 and not question.programmes:
            return self._about(ids[0], question, conversation, services)
        if len(ids) < 2:
            return which_programme(
                self.intent, conversation, services.catalogue, known=ids
            )
        return _compared([services.catalogue.programme(id) for id in ids])

    def _about(
        self,
        id: str,
        question: Question,
        conversation: Conversation,
        services: Services,
    ) -> Answer:
        """What is said of the only programme described, which may itself be twofold."""
        named = replace(question, intent="ask_programme", programmes=(id,))
        answer = self.by_intent[named.intent].answer(named, conversation, services)
        return as_described(answer, question, services.catalogue)


def _described(
    question: Question, named: tuple[str, ...], catalogue: Catalogue
) -> tuple[str, ...]:
    """What it describes beside the programmes named."""
    found = descriptions(question.topic, catalogue, ONE_OF_TWO)
    return tuple(each.id for each in found if each.id not in named)


def _named(question: Question, catalogue: Catalogue) -> tuple[str, ...]:
    """The programmes named, and the only ones of the organisations and legal forms named."""
    run = [catalogue.programmes({"organisation": id}) for id in question.organisations]
    forms = [
        catalogue.programmes({"kind": "legal", "legal_form": form})[:1]
        for form in question.legal_forms
    ]
    only = (rows[0].id for rows in (*run, *forms) if len(rows) == 1)
    return tuple(dict.fromkeys((*question.programmes, *only)))


def _compared(programmes: list[Programme]) -> Answer:
    names = [programme.name.field for programme in programmes]
    return Answer(
        "programmes",
        head=(part("utter_compare", names=listing(names)),),
        body=comparison(programmes),
        foot=(*_sources(programmes), replace(part("utter_compare_end"), opens=True)),
        choices=tuple(
            programme_choice("ask_how_to_apply", programme) for programme in programmes
        ),
        ids=tuple(programme.id for programme in programmes),
        cards=tuple(map(programme_card, programmes)),
        slots={
            "programme": programmes[0].id,
            "hub": None,
            "shown": [f"programme:{programme.id}" for programme in programmes],
        },
    )


def _sources(programmes: list[Programme]) -> tuple[Part, ...]:
    found = [newest(programme.sources) for programme in programmes]
    return tuple(
        part("utter_match_source", link=link(source.url))
        for source in dict.fromkeys(found)
        if source and source.url
    )

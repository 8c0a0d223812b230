"""The network in figures."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.figures import cited, figure_line, grouped, note
from actions.answering.part import Part, part
from actions.ask_roadmap import TARGET
from actions.catalogue_action import CatalogueAction
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BackOfficeError
from actions.clients.fact import Fact
from actions.clients.text import Text
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

CHOICES = (about("ask_roadmap"), about("ask_technopark"), about("list_hubs"))


class AskFigures(CatalogueAction):
    """Gives every figure of the topic asked, else the newest of each topic."""

    intent = "ask_figures"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        figures = services.catalogue.facts("figure")
        topics = grouped(fact for fact in figures if TARGET not in fact.id)
        found = _searched(question.text, conversation.language, services.catalogue)
        asked = {
            label: facts
            for label, facts in topics.items()
            if found & {fact.id for fact in facts}
        }
        return _topics(asked) if asked else _overview(topics)


def _searched(text: str, language: str, catalogue: Catalogue) -> set[str]:
    """The figures that the words of the question point to, the best topic only."""
    try:
        findings = [
            row for row in catalogue.search(text, language) if row.kind == "fact"
        ]
    except BackOfficeError:
        return set()
    return {finding.id for finding in findings[:1]}


def _topics(topics: dict[Text, list[Fact]]) -> Answer:
    facts = [fact for group in topics.values() for fact in group]
    notes = tuple(line for fact in facts for line in note(fact))
    differ = (part("utter_figures_differ"),) if len(facts) > 1 else ()
    return _answer(facts, differ + notes)


def _overview(topics: dict[Text, list[Fact]]) -> Answer:
    return _answer([group[0] for group in topics.values()], ())


def _answer(facts: list[Fact], warned: tuple[Part, ...]) -> Answer:
    return Answer(
        "facts",
        head=(part("utter_figures"),),
        body=tuple(map(figure_line, facts)),
        foot=warned + cited(facts),
        choices=CHOICES,
        ids=tuple(fact.id for fact in facts),
    )

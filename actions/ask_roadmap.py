"""The roadmap to 2027."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.fields import day, phrase
from actions.answering.figures import cited, figure_line
from actions.answering.part import Part, part
from actions.catalogue_action import CatalogueAction
from actions.clients.fact import Fact
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

TARGET = "target"


class AskRoadmap(CatalogueAction):
    """Names the axes, then each target with its date: sources disagree."""

    intent = "ask_roadmap"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        axes = services.catalogue.facts("axis")
        figures = services.catalogue.facts("figure")
        targets = [fact for fact in figures if TARGET in fact.id]
        return Answer(
            "facts",
            head=(part("utter_roadmap"),),
            body=tuple(map(_axis, axes))
            + (part("utter_roadmap_targets"),)
            + tuple(map(figure_line, targets)),
            foot=(part("utter_figures_differ"), *cited([*targets, *axes])),
            choices=(
                about("list_hubs"),
                about("ask_figures"),
                about("ask_technopark_offer"),
            ),
            ids=tuple(fact.id for fact in (*axes, *targets)),
        )


def _axis(fact: Fact) -> Part:
    text = fact.text.field if fact.text else ""
    date = day(fact.as_of) if fact.as_of else phrase("utter_undated")
    return part("utter_roadmap_axis", name=fact.label.field, text=text, date=date)

"""Answer in another language."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import Choice, about
from actions.answering.part import part
from actions.catalogue_action import CatalogueAction
from actions.dialogue.conversation import LANGUAGES, Conversation
from actions.dialogue.question import Question
from actions.services import Services


class ChooseLanguage(CatalogueAction):
    """Keeps to the language asked for, or asks for it."""

    intent = "choose_language"
    is_resumable = False

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        language = question.requested_language
        if language not in LANGUAGES:
            choices = tuple(map(_choice, LANGUAGES))
            return Answer(
                "smalltalk", body=(part("utter_which_language"),), choices=choices
            )
        return Answer(
            "smalltalk",
            body=(part("utter_language_chosen"),),
            choices=(
                about("list_programmes"),
                about("find_nearest_hub"),
                about("ask_help"),
            ),
            slots={"language": language, "language_choice": language},
        )


def _choice(language: str) -> Choice:
    key = f"utter_language_{language}"
    return Choice(key, "choose_language", {"requested_language": language})

"""Decides what a message means, that it could mean several things, or that it is out of scope."""

from collections.abc import Sequence
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.classification.ranked import Ranked
from bot.nlu.decision.decision import UNSURE, Decision, decide
from bot.nlu.decision.question_choice import AskedPart, chosen_questions
from bot.nlu.decision.thresholds import Thresholds
from bot.nlu.intent_classifier import RANKED_PARTS, REFUSES

CANDIDATES = "candidates"
QUESTIONS = "questions"


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False
)
class UnderstandingDecider(GraphComponent):
    """Replaces `intent` by `out_of_scope` or `unsure`, sets `candidates` and `questions`.

    A classifier that was trained without the refusal's intent is left alone.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Confidences, 0 to 1 (see `Thresholds`; `question`: of each of two questions);
        `refusal`: the intent for what is out of scope; `topics`: entities that a later
        question takes from an earlier one, each with the intent that tells all about it;
        `not_questions`: intents that ask nothing; `wordless`: the intent of a message
        without a letter or digit.
        """
        return {
            "refuse": 0.2,
            "sure": 0.3,
            "candidate": 0.1,
            "named": 0.25,
            "question": 0.6,
            "refusal": "out_of_scope",
            "topics": {"programme": "ask_programme", "hub": "ask_hub"},
            "not_questions": [],
            "wordless": None,
        }

    def __init__(self, config: dict[str, Any]) -> None:
        self.config = config
        names = ("refuse", "sure", "candidate", "named")
        self.thresholds = Thresholds(*(config[name] for name in names))

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "UnderstandingDecider":
        """A decider; its thresholds are in the configuration."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Decide on each message that the classifier ranked."""
        for message in messages:
            if message.get(REFUSES):
                self._set_decision(message)
                self._set_questions(message)
        return messages

    def _set_decision(self, message: Message) -> None:
        decision = self._wordless(message) or self._decision(message)
        message.set(INTENT, _intent(decision), add_to_output=True)
        if decision.intent == UNSURE:
            message.set(CANDIDATES, list(decision.candidates), add_to_output=True)

    def _wordless(self, message: Message) -> Decision | None:
        """Of emoji and signs alone no model knows anything."""
        is_wordless = not any(map(str.isalnum, message.get(TEXT)))
        intent = self.config["wordless"]
        return Decision(intent, 1.0) if intent and is_wordless else None

    def _decision(self, message: Message) -> Decision:
        ranking = [
            Ranked(row["name"], row["confidence"])
            for row in message.get(INTENT_RANKING_KEY)
        ]
        return decide(
            ranking, self.thresholds, self.config["refusal"], self._topic(message)
        )

    def _topic(self, message: Message) -> str | None:
        """The intent that tells all about the first topic which the message names."""
        named = [entity["entity"] for entity in _entities(message)]
        topics: dict[str, str] = self.config["topics"]
        return next((topics[name] for name in named if name in topics), None)

    def _set_questions(self, message: Message) -> None:
        parts: list[AskedPart] = message.get(RANKED_PARTS) or []
        silent = {self.config["refusal"], *self.config["not_questions"]}
        asked = chosen_questions(parts, self.config["question"], silent)
        if asked:
            questions = self._questions(message, asked)
            message.set(QUESTIONS, questions, add_to_output=True)

    def _questions(
        self, message: Message, asked: Sequence[AskedPart]
    ) -> list[dict[str, Any]]:
        """One row a question; one that names no topic gets the topic of the one before."""
        rows: list[dict[str, Any]] = []
        topics: list[dict[str, Any]] = []
        for question in asked:
            own = [e for e in _entities(message) if question.part.holds(e)]
            named = [e for e in own if e["entity"] in self.config["topics"]]
            rows.append(_question(message, question, own if named else [*own, *topics]))
            topics = named or topics
        return rows


def _entities(message: Message) -> list[dict[str, Any]]:
    return message.get(ENTITIES) or []


def _intent(decision: Decision) -> dict[str, Any]:
    return {"name": decision.intent, "confidence": decision.confidence}


def _question(
    message: Message, asked: AskedPart, entities: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "text": message.get(TEXT)[asked.part.start : asked.part.end],
        "intent": asked.best.label,
        "confidence": asked.best.confidence,
        "entities": entities,
    }

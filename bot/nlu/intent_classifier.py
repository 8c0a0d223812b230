"""Ranks the intents of a message with a light linear model."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.classification.intent_model import IntentModel
from bot.nlu.classification.ranked import Ranked
from bot.nlu.classification.seen_text import SeenText
from bot.nlu.decision.question_choice import AskedPart
from bot.nlu.question_splitter import PARTS
from bot.nlu.questions.part import Part
from bot.nlu.text.masking import Span

REFUSES = "refuses"
RANKED_PARTS = "ranked_parts"


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True
)
class LinearIntentClassifier(GraphComponent):
    """Sets `intent` and `intent_ranking`; nothing when it was trained on one intent or none.

    For the decider it sets `refuses` (it knows the intent of what is out of scope) and
    `ranked_parts` (the best intent of each proposed part).
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`hidden`: entities whose names are hidden; `ranking_length`: intents shown;
        `regularisation`: C of the SVM; `refusal`: the intent for what is out of scope.
        """
        return {
            "hidden": ["programme", "hub", "place", "region", "organisation"],
            "ranking_length": 10,
            "regularisation": 1.5,
            "refusal": "out_of_scope",
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        self.config = config
        self.model_storage = model_storage
        self.resource = resource
        self.model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LinearIntentClassifier":
        """An untrained classifier."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "LinearIntentClassifier":
        """The classifier as it was trained."""
        try:
            with model_storage.read_from(resource) as folder:
                return cls(config, model_storage, resource, IntentModel.load(folder))
        except ValueError:
            return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Fit and store the model."""
        examples = [m for m in training_data.intent_examples if m.get(TEXT)]
        labels = [str(message.get(INTENT)) for message in examples]
        if len(set(labels)) < 2:
            return self.resource
        texts = [self._seen(message) for message in examples]
        strength, refusal = self.config["regularisation"], self.config["refusal"]
        self.model = IntentModel.fit(texts, labels, strength, refusal)
        with self.model_storage.write_to(self.resource) as folder:
            self.model.save(folder)
        return self.resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the intents of each message."""
        for message in messages:
            if self.model and message.get(TEXT):
                self._classify(message, self.model)
        return messages

    def _classify(self, message: Message, model: IntentModel) -> None:
        message.set(REFUSES, self.config["refusal"] in model.planes.labels)
        ranked = self._ranked(self._seen(message), model)
        ranking = [{"name": r.label, "confidence": r.confidence} for r in ranked]
        message.set(INTENT, ranking[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        parts: list[Part] = message.get(PARTS) or []
        asked = [
            AskedPart(part, model.rank(self._seen(message, part))[0]) for part in parts
        ]
        message.set(RANKED_PARTS, asked)

    def _ranked(self, seen: SeenText, model: IntentModel) -> list[Ranked]:
        """The likeliest intents; a text without a word, such as "?", is out of scope."""
        refusal = self.config["refusal"]
        if not seen.shown and refusal in model.planes.labels:
            return [Ranked(refusal, 1.0)]
        return model.rank(seen)[: self.config["ranking_length"]]

    def _seen(self, message: Message, part: Part | None = None) -> SeenText:
        """A message, or a part of it, with its names."""
        text = message.get(TEXT)
        whole = part or Part(0, len(text))
        names = [
            Span(
                entity["start"] - whole.start,
                entity["end"] - whole.start,
                entity["entity"],
            )
            for entity in message.get(ENTITIES) or []
            if entity["entity"] in self.config["hidden"] and whole.holds(entity)
        ]
        return SeenText.of(text[whole.start : whole.end], names)

"""Says in which language a message is written."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, METADATA, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.language.cue_model import CueModel
from bot.nlu.language.script import letter_words, main_script
from bot.nlu.language.variety import VARIETIES, Variety, variety_of
from bot.nlu.language.variety_identifier import Identified, VarietyIdentifier
from bot.nlu.language.variety_model import VarietyModel
from bot.nlu.text.masking import Span, cut

LANGUAGE = "language"
ARABIC = "Arab"
KEPT = 0.5


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True
)
class LanguageIdentifier(GraphComponent):
    """Sets `language` and the entity of that name.

    A language that the person chose wins; then the message's own; then the
    conversation's; then the channel's locale; then French. Arabic letters are answered
    in Arabic letters unless the person chose otherwise.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`ignored`: entities whose words say nothing about the language; `default`:
        the language when nothing else tells.
        """
        return {
            "ignored": [
                "programme",
                "hub",
                "place",
                "region",
                "organisation",
                "amount",
            ],
            "default": "fr",
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: VarietyModel | None = None,
    ) -> None:
        self.config = config
        self.model_storage = model_storage
        self.resource = resource
        self.identifier = VarietyIdentifier(model or CueModel())

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "LanguageIdentifier":
        """An identifier that knows only the commonest words."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "LanguageIdentifier":
        """The identifier as it was trained."""
        try:
            with model_storage.read_from(resource) as folder:
                return cls(config, model_storage, resource, VarietyModel.load(folder))
        except ValueError:
            return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples whose intent block names their `variety`."""
        examples = [
            (self._words(m), _labelled(m)) for m in training_data.intent_examples
        ]
        told = [
            (words, name) for words, name in examples if words and name in VARIETIES
        ]
        if len({name for _, name in told}) < 2:
            return self.resource
        model = VarietyModel.fit(
            [words for words, _ in told], [name for _, name in told]
        )
        with self.model_storage.write_to(self.resource) as folder:
            model.save(folder)
        return self.resource

    def process(
        self, messages: list[Message], tracker: DialogueStateTracker | None = None
    ) -> list[Message]:
        """Identify each message's language in its conversation."""
        for message in messages:
            found = self._identify(message, tracker)
            message.set(LANGUAGE, _parse_data(found), add_to_output=True)
            others = message.get(ENTITIES) or []
            message.set(
                ENTITIES, [*others, _entity(message, found)], add_to_output=True
            )
        return messages

    def _identify(
        self, message: Message, tracker: DialogueStateTracker | None
    ) -> Identified:
        words = self._words(message)
        written = words or letter_words(_typed(message))
        script = main_script(written) if written else ""
        chosen = _known(_slot(tracker, "language_choice"), script)
        if chosen:
            return Identified(chosen, 1.0)
        found = self.identifier.identify(words)
        expected = self._expected(message, tracker, script)
        if not found and script == ARABIC != expected.script:
            expected = self.identifier.likeliest(words, ARABIC)
        return found or Identified(expected, KEPT)

    def _expected(
        self, message: Message, tracker: DialogueStateTracker | None, script: str
    ) -> Variety:
        """The variety when the message doesn't tell."""
        locale = (message.get(METADATA) or {}).get("locale")
        return (
            _known(_slot(tracker, LANGUAGE), script)
            or _known(locale, script)
            or variety_of(self.config["default"], script)
        )

    def _words(self, message: Message) -> list[str]:
        text = _typed(message)
        spans = [
            Span(entity["start"], entity["end"], entity["entity"])
            for entity in message.get(ENTITIES) or []
            if entity["entity"] in self.config["ignored"]
        ]
        return letter_words(cut(text, spans))


def _typed(message: Message) -> str:
    """What the person wrote; nothing when a button did."""
    text: str = message.get(TEXT) or ""
    return "" if text.startswith("/") else text


def _labelled(message: Message) -> str | None:
    """The variety that the training data's intent block names."""
    metadata = (message.get(METADATA) or {}).get(METADATA_INTENT)
    return metadata.get("variety") if isinstance(metadata, dict) else None


def _slot(tracker: DialogueStateTracker | None, name: str) -> str | None:
    slot = tracker.slots.get(name) if tracker else None
    return slot.value if slot else None


def _known(locale: str | None, script: str) -> Variety | None:
    """The variety of a language code or locale such as `fr-MA`; None for others."""
    try:
        return variety_of(locale.replace("_", "-").split("-")[0].lower(), script)
    except (AttributeError, KeyError):
        return None


def _parse_data(found: Identified) -> dict[str, Any]:
    variety = found.variety
    return {
        "code": variety.code,
        "script": variety.script,
        "variety": variety.name,
        "confidence": found.confidence,
    }


def _entity(message: Message, found: Identified) -> dict[str, Any]:
    return {
        "entity": LANGUAGE,
        "value": found.variety.code,
        "start": 0,
        "end": len(message.get(TEXT) or ""),
        "confidence_entity": found.confidence,
        "extractor": LanguageIdentifier.__name__,
    }

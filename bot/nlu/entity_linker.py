"""Links what a message names to ids of the catalogue, and reads its numbers and codes."""

import logging
import shutil
from hashlib import sha256
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.linking.lexicon_files import LexiconFiles
from bot.nlu.linking.linker import Linker
from bot.nlu.linking.names import Name, NamesError, read_names
from bot.nlu.linking.names_file import NamesFile
from bot.nlu.linking.names_refresher import NamesRefresher
from bot.settings import NamesSettings

logger = logging.getLogger(__name__)

NAMES = "names.json"


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True
)
class EntityLinker(GraphComponent):
    """Sets `entities`, in training too; place it before all that hides or counts names.

    It is registered as a featuriser because Rasa runs only those on training examples.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`lexicons`: the folder of the word lists."""
        return {"lexicons": "data/lexicons"}

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """The names and word lists, on which a trained model depends."""
        names = _names_path(NamesSettings.from_environment())
        paths = [names, *sorted(Path(config["lexicons"]).glob("*.yml"))]
        digest = sha256()
        for path in paths:
            digest.update(path.read_bytes() if path.exists() else b"")
        return digest.hexdigest()

    def __init__(
        self,
        model_storage: ModelStorage,
        resource: Resource,
        names: tuple[Name, ...],
        lexicons: LexiconFiles,
    ) -> None:
        self._model_storage = model_storage
        self._resource = resource
        self._lexicons = lexicons
        self._linker = Linker(names, lexicons)

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "EntityLinker":
        """A linker for training; raises NamesError or LexiconError when files are missing."""
        names = read_names(_names_path(NamesSettings.from_environment()))
        lexicons = LexiconFiles.read(Path(config["lexicons"]))
        return cls(model_storage, resource, names, lexicons)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "EntityLinker":
        """A linker with the word lists it was trained with and the newest names there are."""
        settings = NamesSettings.from_environment()
        with model_storage.read_from(resource) as folder:
            names = _newest_names(_names_path(settings), folder / NAMES)
            lexicons = LexiconFiles.read(folder)
        linker = cls(model_storage, resource, names, lexicons)
        linker.follow(settings)
        return linker

    def follow(self, settings: NamesSettings) -> None:
        """Take over the catalogue's edits as they are made, where there is a back office."""
        if settings.backoffice_url:
            file = NamesFile(_names_path(settings))
            NamesRefresher(
                settings.backoffice_url, file, settings.refresh_seconds, self.use_names
            ).start()

    def use_names(self, names: tuple[Name, ...]) -> None:
        """Link to these names from the next message on."""
        self._linker.use_names(names)

    def train(self, training_data: TrainingData) -> Resource:
        """Keep the names and word lists with the model; there is nothing to learn."""
        names = _names_path(NamesSettings.from_environment())
        with self._model_storage.write_to(self._resource) as folder:
            self._lexicons.write(folder)
            shutil.copyfile(names, folder / NAMES)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Link the training examples as messages will be."""
        self.process(training_data.training_examples)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Replace each message's entities by the linked ones."""
        for message in messages:
            text = message.get(TEXT)
            if text and not text.startswith("/"):
                message.set(ENTITIES, self._entities(text), add_to_output=True)
        return messages

    def _entities(self, text: str) -> list[dict[str, object]]:
        name = type(self).__name__
        return [span.as_rasa_entity(text, name) for span in self._linker.link(text)]


def _names_path(settings: NamesSettings) -> Path:
    return settings.var_dir / NAMES


def _newest_names(current: Path, trained: Path) -> tuple[Name, ...]:
    """The last good copy, or else what the model was trained with."""
    try:
        return read_names(current)
    except NamesError as error:
        logger.warning("The names of the training are used: %s", error)
        return read_names(trained)

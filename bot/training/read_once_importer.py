from functools import cached_property

from rasa.shared.core.domain import Domain
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.loading import load_data
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.training.training_message import TrainingMessage


class ReadOnceImporter(RasaFileImporter):
    """Rasa's file importer, which reads and parses the data once per training.

    Rasa's wrappers ask for the data five times; they copy what they are given.
    """

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        return self._nlu_data

    def get_domain(self) -> Domain:
        return self._domain

    @cached_property
    def _nlu_data(self) -> TrainingData:
        return TrainingData().merge(*map(_read, self._nlu_files))

    @cached_property
    def _domain(self) -> Domain:
        return super().get_domain()


def _read(path: str) -> TrainingData:
    data = load_data(path)
    data.training_examples = [
        TrainingMessage.of(message) for message in data.training_examples
    ]
    return data

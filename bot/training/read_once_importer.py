from functools import cached_property

from rasa.shared.core.domain import Domain
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.training_data import TrainingData


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
        return super().get_nlu_data()

    @cached_property
    def _domain(self) -> Domain:
        return super().get_domain()

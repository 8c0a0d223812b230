"""Who has knowledge to search."""

from collections.abc import Iterable
from typing import Protocol

from catalogue.search.passage import Passage


class KnowledgeProvider(Protocol):
    """Listed by its path in settings.KNOWLEDGE_PROVIDERS; results of an earlier provider come first."""

    def version(self) -> object:
        """Changes whenever the passages do; asked at every search, so it must be cheap."""

    def passages(self, language: str) -> Iterable[Passage]:
        """All passages for a conversation in `fr`, `ar`, `ary` or `en`."""

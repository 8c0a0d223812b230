"""The search over all providers."""

from dataclasses import dataclass, field
from threading import Lock

from django.conf import settings
from django.utils.module_loading import import_string

from catalogue.search.hit import Hit
from catalogue.search.knowledge_provider import KnowledgeProvider
from catalogue.search.passage_index import PassageIndex

# On tests/backoffice/catalogue/search/questions.yml it lets 84% of right rows through and 3% of questions about
# other things; on the out-of-scope sentences of data/nlu, 1% to 12% by variety.
THRESHOLD = 0.4


@dataclass
class Knowledge:
    """Builds a provider's index when its version or the language asked for is new."""

    providers: tuple[KnowledgeProvider, ...]
    _indexes: dict[tuple[int, str], tuple[object, PassageIndex | None]] = field(
        default_factory=dict
    )
    _lock: Lock = field(default_factory=Lock)

    def versions(self) -> tuple[object, ...]:
        return tuple(provider.version() for provider in self.providers)

    def search(self, question: str, language: str, limit: int) -> list[Hit]:
        """Rows above the threshold, each once with its best passage, by provider and then by likeness."""
        hits = [
            hit
            for place in range(len(self.providers))
            for hit in self._of_provider(place, question, language)
        ]
        return hits[:limit]

    def _of_provider(self, place: int, question: str, language: str) -> list[Hit]:
        index = self._index(place, language)
        best: dict[tuple[str, str], Hit] = {}
        for score, passage in index.above(THRESHOLD, question) if index else ():
            known = best.get((passage.kind, passage.id))
            if known is None or score > known.score:
                best[(passage.kind, passage.id)] = Hit(passage, score)
        return sorted(best.values(), key=lambda hit: -hit.score)

    def _index(self, place: int, language: str) -> PassageIndex | None:
        provider = self.providers[place]
        version = provider.version()
        with self._lock:
            built = self._indexes.get((place, language))
            if built is None or built[0] != version:
                passages = list(provider.passages(language))
                built = (version, PassageIndex(passages) if passages else None)
                self._indexes[(place, language)] = built
            return built[1]


def _providers() -> tuple[KnowledgeProvider, ...]:
    return tuple(import_string(path)() for path in settings.KNOWLEDGE_PROVIDERS)


KNOWLEDGE = Knowledge(_providers())

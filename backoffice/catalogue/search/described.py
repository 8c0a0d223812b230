"""The programme that a sentence describes without naming it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from threading import Lock

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from catalogue.languages import Language
from catalogue.lines import split_lines
from catalogue.models import CatalogueVersion, Programme
from catalogue.normalise import normalise

NGRAMS = (3, 5)
TEXTS = (
    "summary",
    "benefits",
    "eligibility",
    "how_to_apply",
    "fee",
    "caveat",
)
# Of sentences by an author whose wordings were left out, it makes the shares true to how often they are right.
SHARPNESS = 60


@dataclass(frozen=True)
class Description:
    """`likeness` is the cosine to all that is written of the programme, 0 to 1;
    `share` how much of the belief is on it rather than on the others, 0 to 1.
    """

    id: str
    likeness: float
    share: float


class DescriptionIndex:
    """All texts, names and wordings of a programme, in every language, as one document each."""

    def __init__(self, documents: dict[str, str]) -> None:
        self._ids = tuple(documents)
        self._vectorizer = TfidfVectorizer(
            analyzer="char_wb",
            ngram_range=NGRAMS,
            sublinear_tf=True,
            preprocessor=normalise,
        )
        self._matrix = self._vectorizer.fit_transform(documents.values())

    def best(self, sentence: str, limit: int) -> list[Description]:
        """The likeliest first."""
        vector = self._vectorizer.transform([sentence])
        likeness = (self._matrix @ vector.T).toarray().ravel()
        weights = np.exp((likeness - likeness.max()) * SHARPNESS)
        shares = weights / weights.sum()
        return [
            Description(self._ids[place], float(likeness[place]), float(shares[place]))
            for place in likeness.argsort()[::-1][:limit]
            if likeness[place] > 0
        ]


@dataclass
class Described:
    """Builds its index anew when the catalogue changed."""

    _built: tuple[object, DescriptionIndex | None] | None = None
    _lock: Lock = field(default_factory=Lock)

    def best(self, sentence: str, limit: int) -> list[Description]:
        index = self._index()
        return index.best(sentence, limit) if index else []

    def _index(self) -> DescriptionIndex | None:
        version = CatalogueVersion.current()
        with self._lock:
            if self._built is None or self._built[0] != version:
                documents = dict(_documents(Programme.objects.all()))
                index = DescriptionIndex(documents) if documents else None
                self._built = (version, index)
            return self._built[1]


def _documents(programmes: Iterable[Programme]) -> Iterator[tuple[str, str]]:
    for programme in programmes:
        texts = (
            getattr(programme, f"{name}_{language}")
            for name in ("name", *TEXTS)
            for language in Language
        )
        spellings = split_lines(programme.aliases) + split_lines(programme.wordings)
        yield programme.id, " ".join(filter(None, (*texts, *spellings)))


DESCRIBED = Described()

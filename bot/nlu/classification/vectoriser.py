"""Texts to weighted sparse vectors over several views."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.nlu.classification.views import View, Words

PLENTY = 5000
Vector = tuple[NDArray[np.int32], NDArray[np.float32]]


@dataclass(frozen=True)
class Vectoriser:
    """TF-IDF with sublinear counts; each view has length 1 times its weight, and so
    has the whole vector.

    `columns` maps a feature (`view name`, tab, feature) to its column; `idf` has one
    weight a column.
    """

    views: tuple[View, ...]
    columns: dict[str, int]
    idf: NDArray[np.float32]

    @classmethod
    def fit(cls, views: tuple[View, ...], texts: Sequence[Words]) -> "Vectoriser":
        """Learn columns and weights from the words of each training text.

        In plenty of texts, what occurs in a single one is left out.
        """
        fewest = 2 if len(texts) >= PLENTY else 1
        document_counts: Counter[str] = Counter()
        for words in texts:
            for view in views:
                document_counts.update(
                    {f"{view.name}\t{f}" for f in view.features(words)}
                )
        kept = {f: count for f, count in document_counts.items() if count >= fewest}
        columns = {feature: index for index, feature in enumerate(kept)}
        counts = np.fromiter(kept.values(), dtype=np.float64)
        idf = np.log((1 + len(texts)) / (1 + counts)) + 1
        return cls(views, columns, idf.astype(np.float32))

    def vector(self, words: Words) -> Vector:
        """Columns and values of one text; empty when nothing in it is known."""
        parts = [self._view_vector(view, words) for view in self.views]
        columns = np.concatenate([part[0] for part in parts])
        values = np.concatenate([part[1] for part in parts])
        return columns, _scaled(values, 1.0)

    def matrix(self, texts: Sequence[Words]) -> csr_matrix:
        """One row a text, one column a feature."""
        return self.stack([self.vector(words) for words in texts])

    def stack(self, vectors: Sequence[Vector]) -> csr_matrix:
        """One row a vector; a column that occurs twice in it is added up."""
        ends = np.cumsum([0] + [len(columns) for columns, _ in vectors])
        columns = np.concatenate([columns for columns, _ in vectors])
        values = np.concatenate([values for _, values in vectors])
        return csr_matrix(
            (values, columns, ends), shape=(len(vectors), len(self.columns))
        )

    def _view_vector(self, view: View, words: Words) -> Vector:
        prefix, known = f"{view.name}\t", self.columns
        counts: dict[int, int] = {}
        for feature in view.features(words):
            column = known.get(prefix + feature)
            if column is not None:
                counts[column] = counts.get(column, 0) + 1
        columns = np.fromiter(counts, dtype=np.int32, count=len(counts))
        raw = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        return columns, _scaled((1 + np.log(raw)) * self.idf[columns], view.weight)


def _scaled(values: NDArray[np.float32], length: float) -> NDArray[np.float32]:
    """`values` stretched to `length`, or as they are when they are all zero."""
    norm = float(np.sqrt(values @ values))
    return values * np.float32(length / norm) if norm else values

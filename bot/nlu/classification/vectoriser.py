"""Texts to weighted sparse vectors over several views."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags

from bot.nlu.classification.views import View, Words

PLENTY = 5000
Vector = tuple[NDArray[np.int32], NDArray[np.float32]]


@dataclass(frozen=True)
class Vectoriser:
    """TF-IDF with sublinear counts; each view has length 1 times its weight, the whole
    vector length 1.

    `columns` has one mapping a view from feature to column; `idf` one weight a column.
    """

    views: tuple[View, ...]
    columns: tuple[dict[str, int], ...]
    idf: NDArray[np.float32]

    @classmethod
    def fit(cls, views: tuple[View, ...], texts: Sequence[Words]) -> "Vectoriser":
        """Learn columns and weights from the words of each training text.

        In plenty of texts, what occurs in a single one is left out.
        """
        fewest = 2 if len(texts) >= PLENTY else 1
        features: list[list[str]] = []
        counts: list[int] = []
        for view in views:
            occurring: Counter[str] = Counter()
            for words in texts:
                occurring.update(set(view.features(words)))
            kept = {f: count for f, count in occurring.items() if count >= fewest}
            features.append(list(kept))
            counts += kept.values()
        idf = np.log((1 + len(texts)) / (1 + np.array(counts, dtype=np.float64))) + 1
        return cls(views, numbered(features), idf.astype(np.float32))

    def vector(self, words: Words) -> Vector:
        """Columns and values of one text; empty when nothing in it is known."""
        parts = [self._view_vector(view, words) for view in range(len(self.views))]
        columns = np.concatenate([part[0] for part in parts])
        values = np.concatenate([part[1] for part in parts])
        return columns, _scaled(values, 1.0)

    def matrix(self, texts: Sequence[Words]) -> csr_matrix:
        """One row a text, the same as its `vector`, for many texts at once."""
        views = range(len(self.views))
        total = sum(self._view_matrix(view, texts) for view in views)
        return _with_length(csr_matrix(total), 1.0)

    def _view_vector(self, view: int, words: Words) -> Vector:
        counts = self._counts(view, words)
        columns = np.fromiter(counts, dtype=np.int32, count=len(counts))
        raw = np.fromiter(counts.values(), dtype=np.float32, count=len(counts))
        weights = (1 + np.log(raw)) * self.idf[columns]
        return columns, _scaled(weights, self.views[view].weight)

    def _view_matrix(self, view: int, texts: Sequence[Words]) -> csr_matrix:
        columns: list[int] = []
        raw: list[int] = []
        ends = [0]
        for words in texts:
            counts = self._counts(view, words)
            columns += counts
            raw += counts.values()
            ends.append(len(columns))
        values = (1 + np.log(np.array(raw, dtype=np.float32))) * self.idf[columns]
        shape = (len(texts), len(self.idf))
        return _with_length(
            csr_matrix((values, columns, ends), shape), self.views[view].weight
        )

    def _counts(self, view: int, words: Words) -> dict[int, int]:
        """How often each known feature occurs, by column."""
        known = self.columns[view]
        counts: dict[int, int] = {}
        for feature in self.views[view].features(words):
            column = known.get(feature)
            if column is not None:
                counts[column] = counts.get(column, 0) + 1
        return counts


def numbered(features: Sequence[Sequence[str]]) -> tuple[dict[str, int], ...]:
    """Columns for the features of each view, counted on from one view to the next."""
    start = 0
    columns = []
    for names in features:
        columns.append({name: start + place for place, name in enumerate(names)})
        start += len(names)
    return tuple(columns)


def _scaled(values: NDArray[np.float32], length: float) -> NDArray[np.float32]:
    """`values` stretched to `length`, or as they are when they are all zero."""
    norm = float(np.sqrt(values @ values))
    return values * np.float32(length / norm) if norm else values


def _with_length(matrix: csr_matrix, length: float) -> csr_matrix:
    """`matrix` with each row stretched to `length`, but for empty ones."""
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    norms[norms == 0] = 1
    return csr_matrix(diags(length / norms) @ matrix, dtype=np.float32)

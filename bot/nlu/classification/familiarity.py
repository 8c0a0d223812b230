"""How much of a text was seen in training."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csc_matrix

from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import View, Words
from bot.nlu.text.stems import stem


def single_stems(words: Words) -> list[str]:
    """The stem of each word."""
    return [stem(word) for word in words]


STEM_VIEW = View("", 1.0, single_stems)


@dataclass(frozen=True)
class Familiarity:
    """Closeness to the training texts, by the stems of their words.

    `examples` is (stems, training texts): each training text as a unit vector.
    """

    vectoriser: Vectoriser
    examples: csc_matrix

    @classmethod
    def fit(cls, texts: Sequence[Words]) -> "Familiarity":
        """Remember the words of each training text."""
        vectoriser = Vectoriser.fit((STEM_VIEW,), texts)
        return cls(vectoriser, vectoriser.matrix(texts).T.tocsr())

    def nearest(self, words: Words) -> float:
        """Cosine with the closest training text, 0 to 1."""
        columns, values = self.vectoriser.vector(words)
        return float(np.max(values @ self.examples[columns])) if len(columns) else 0.0

    def known(self, words: Words) -> float:
        """Share of the words' weight that training has seen, 0 to 1."""
        idf, columns = self.vectoriser.idf, self.vectoriser.columns
        unseen = float(idf.max())
        found = [columns.get(f"\t{part}") for part in single_stems(words)]
        weights = [unseen if column is None else float(idf[column]) for column in found]
        seen = sum(w for w, column in zip(weights, found) if column is not None)
        return seen / sum(weights) if weights else 0.0

"""How likely it is that the best label is right."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

Evidence = NDArray[np.float64]
UNTRAINED_WEIGHTS = (4.0, 2.0, 0.0, 0.0)


@dataclass(frozen=True)
class Confidence:
    """A logistic curve over the evidence of one text: its best score, the distance to
    the second best, its nearest training text, the share of known words.
    """

    weights: NDArray[np.float64]
    bias: float

    @classmethod
    def untrained(cls) -> "Confidence":
        """For data too small to hold anything out: the score alone decides."""
        return cls(np.array(UNTRAINED_WEIGHTS), 0.0)

    @classmethod
    def fit(
        cls, evidence: Evidence, right: Sequence[bool], weights: Sequence[float]
    ) -> "Confidence":
        """Learn from held-out texts: (texts, 4), whether each was right, its weight."""
        if len(set(right)) < 2:
            return cls.untrained()
        curve = LogisticRegression(C=10.0, max_iter=1000)
        curve.fit(evidence, np.asarray(right), sample_weight=np.asarray(weights))
        return cls(curve.coef_[0], float(curve.intercept_[0]))

    def probability(self, evidence: Evidence) -> float:
        """The probability that the best label is right."""
        return float(1 / (1 + np.exp(-(evidence @ self.weights + self.bias))))


def score_evidence(scores: NDArray[np.float32]) -> tuple[float, float]:
    """The best of `scores` and its distance to the second best."""
    if len(scores) < 2:
        return float(scores.max()), 0.0
    second, best = np.partition(scores, -2)[-2:]
    return float(best), float(best - second)

"""How likely it is that the best label is right."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

Rows = NDArray[np.float64]
SHARPNESS = 6.0
"""What distances to the planes are multiplied with before the softmax."""
TINY = 1e-9


@dataclass(frozen=True)
class Confidence:
    """A logistic curve over the log-odds of the best label's share of the softmax."""

    slope: float
    offset: float

    @classmethod
    def untrained(cls) -> "Confidence":
        """The share as it is, for data too small to hold anything out."""
        return cls(1.0, 0.0)

    @classmethod
    def fit(
        cls, best: Sequence[float], right: Sequence[bool], weights: Sequence[float]
    ) -> "Confidence":
        """Learn from held-out texts: the best label's share of the softmax, whether that
        label was right, and the text's weight.
        """
        if len(set(right)) < 2:
            return cls.untrained()
        evidence = _log_odds(np.asarray(best))
        curve = LogisticRegression(C=10.0)
        curve.fit(
            evidence[:, None], np.asarray(right), sample_weight=np.asarray(weights)
        )
        return cls(float(curve.coef_[0, 0]), float(curve.intercept_[0]))

    def probability(self, share: float) -> float:
        """The probability that a label with this share of the softmax is right."""
        evidence = float(_log_odds(np.float64(share)))
        return float(1 / (1 + np.exp(-(self.slope * evidence + self.offset))))


def shares(scores: Rows) -> Rows:
    """The softmax over the last axis of distances to the planes."""
    sharp = SHARPNESS * np.asarray(scores, dtype=np.float64)
    powers = np.exp(sharp - sharp.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True))


def _log_odds(share: Rows) -> Rows:
    return np.log(share + TINY) - np.log(1 - share + TINY)

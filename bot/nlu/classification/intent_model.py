"""The whole intent classifier, without Rasa."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.nlu.classification.confidence import Confidence, Evidence, score_evidence
from bot.nlu.classification.familiarity import Familiarity
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS, Words

SHARPNESS = 6.0


@dataclass(frozen=True)
class Ranked:
    """A label and the probability that it is right."""

    label: str
    confidence: float


@dataclass(frozen=True)
class IntentModel:
    """Vectors, planes, closeness to training, and a calibrated confidence."""

    vectoriser: Vectoriser
    planes: LinearModel
    familiarity: Familiarity
    confidence: Confidence

    @classmethod
    def fit(
        cls,
        texts: Sequence[Words],
        labels: Sequence[str],
        regularisation: float,
        confidence: Confidence,
    ) -> "IntentModel":
        """Train on the words of each text and its label; at least two labels."""
        vectoriser = Vectoriser.fit(INTENT_VIEWS, texts)
        planes = LinearModel.fit(vectoriser.matrix(texts), labels, regularisation)
        return cls(vectoriser, planes, Familiarity.fit(texts), confidence)

    def rank(self, words: Words) -> list[Ranked]:
        """All labels, best first; confidences add up to 1 at most."""
        scores = self.planes.scores(self.vectoriser.vector(words))
        shares = _softmax(SHARPNESS * scores)
        best = int(shares.argmax())
        sure = self.confidence.probability(self._evidence(words, scores))
        rest = min(1.0, sure / shares[best], (1 - sure) / max(1 - shares[best], 1e-9))
        shares = shares * rest
        shares[best] = sure
        order = np.argsort(-shares, kind="stable")
        return [Ranked(self.planes.labels[i], float(shares[i])) for i in order]

    def evidence(self, words: Words) -> tuple[str, Evidence]:
        """The best label and what speaks for it."""
        scores = self.planes.scores(self.vectoriser.vector(words))
        return self.planes.labels[int(scores.argmax())], self._evidence(words, scores)

    def _evidence(self, words: Words, scores: NDArray[np.float32]) -> Evidence:
        nearest, known = self.familiarity.nearest(words), self.familiarity.known(words)
        return np.array([*score_evidence(scores), nearest, known])


def _softmax(scores: NDArray[np.float32]) -> NDArray[np.float64]:
    powers = np.exp(scores.astype(np.float64) - float(scores.max()))
    return powers / powers.sum()

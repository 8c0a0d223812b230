"""The whole intent classifier, without Rasa."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.nlu.classification.calibration import calibrated
from bot.nlu.classification.confidence import Confidence, shares
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.ranked import Ranked
from bot.nlu.classification.vectoriser import Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS, Words


@dataclass(frozen=True)
class IntentModel:
    """Vectors, planes, and a confidence that was calibrated on held-out texts."""

    vectoriser: Vectoriser
    planes: LinearModel
    confidence: Confidence

    @classmethod
    def fit(
        cls,
        texts: Sequence[Words],
        labels: Sequence[str],
        regularisation: float,
        refusal: str,
    ) -> "IntentModel":
        """Train on the words of each text and its label, of which there are at least two.

        `refusal` is the label of texts that none of the others fits.
        """
        vectoriser = Vectoriser.fit(INTENT_VIEWS, texts)
        matrix = vectoriser.matrix(texts)
        planes = LinearModel.fit(matrix, labels, regularisation)
        return cls(
            vectoriser, planes, calibrated(matrix, labels, regularisation, refusal)
        )

    def rank(self, words: Words) -> list[Ranked]:
        """All labels, best first; confidences add up to 1 at most."""
        parts = shares(self.planes.scores(self.vectoriser.vector(words)))
        best = int(parts.argmax())
        sure = self.confidence.probability(parts[best])
        rest = min(sure / parts[best], (1 - sure) / max(1 - parts[best], sure))
        confidences = parts * rest
        confidences[best] = sure
        order = np.argsort(-confidences, kind="stable")
        return [Ranked(self.planes.labels[i], float(confidences[i])) for i in order]

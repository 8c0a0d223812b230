"""The whole intent classifier, without Rasa."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.nlu.classification.calibration import calibrated
from bot.nlu.classification.confidence import Confidence, shares
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.ranked import Ranked
from bot.nlu.classification.seen_text import SeenText
from bot.nlu.classification.vectoriser import Vector, Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS, Words

HIDDEN_SHARE = 0.6


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
        """Train on texts and their labels, of which there are at least two.

        `refusal` is the label of texts that none of the others fits.
        """
        vectoriser = Vectoriser.fit(
            INTENT_VIEWS, [words for t in texts for words in _sides(t)]
        )
        matrix = vectoriser.stack([_vector(vectoriser, text) for text in texts])
        planes = LinearModel.fit(matrix, labels, regularisation)
        return cls(
            vectoriser, planes, calibrated(matrix, labels, regularisation, refusal)
        )

    def rank(self, text: SeenText) -> list[Ranked]:
        """All labels, best first; confidences add up to 1 at most."""
        parts = shares(self.planes.scores(_vector(self.vectoriser, text)))
        best = int(parts.argmax())
        sure = self.confidence.probability(parts[best])
        rest = min(sure / parts[best], (1 - sure) / max(1 - parts[best], sure))
        confidences = parts * rest
        confidences[best] = sure
        order = np.argsort(-confidences, kind="stable")
        return [Ranked(self.planes.labels[i], float(confidences[i])) for i in order]


def _sides(text: SeenText) -> list[Words]:
    """The text with its names and, where that differs, without."""
    return [text.shown] if text.shown == text.hidden else [text.shown, text.hidden]


def _vector(vectoriser: Vectoriser, text: SeenText) -> Vector:
    """The weighted mean of a text's sides."""
    sides = [vectoriser.vector(words) for words in _sides(text)]
    if len(sides) == 1:
        return sides[0]
    (columns, values), (hidden_columns, hidden_values) = sides
    return (
        np.concatenate([columns, hidden_columns]),
        np.concatenate([(1 - HIDDEN_SHARE) * values, HIDDEN_SHARE * hidden_values]),
    )

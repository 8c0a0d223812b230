"""The whole intent classifier, without Rasa."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.classification import storage
from bot.nlu.classification.calibration import calibrated
from bot.nlu.classification.confidence import Confidence, shares
from bot.nlu.classification.linear_model import LinearModel
from bot.nlu.classification.ranked import Ranked
from bot.nlu.classification.seen_text import SeenText
from bot.nlu.classification.vectoriser import Vector, Vectoriser
from bot.nlu.classification.views import INTENT_VIEWS, Words

FILE = "intent_model"
HIDDEN_SHARE = 0.4


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
        sides = [words for text in texts for words in _sides(text)]
        vectoriser = Vectoriser.fit(INTENT_VIEWS, sides)
        matrix = _matrix(vectoriser, texts)
        planes = LinearModel.fit(matrix, labels, regularisation)
        confidence = calibrated(matrix, labels, regularisation, refusal)
        return cls(vectoriser, planes, confidence)

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

    def save(self, folder: Path) -> None:
        """Write the model into `folder`, which exists."""
        numbers = (self.confidence.slope, self.confidence.offset)
        storage.save(folder, FILE, self.vectoriser, self.planes, numbers)

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """The model that `save` wrote; FileNotFoundError when there is none."""
        vectoriser, planes, numbers = storage.load(folder, FILE, INTENT_VIEWS)
        return cls(vectoriser, planes, Confidence(*numbers))


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


def _matrix(vectoriser: Vectoriser, texts: Sequence[SeenText]) -> csr_matrix:
    """The same as `_vector` for many texts at once, one row each."""
    shown = vectoriser.matrix([text.shown for text in texts])
    rows = [row for row, text in enumerate(texts) if len(_sides(text)) > 1]
    if not rows:
        return shown
    hidden = vectoriser.matrix([texts[row].hidden for row in rows])
    places = csr_matrix(
        (np.ones(len(rows)), (rows, range(len(rows)))), (len(texts), len(rows))
    )
    return csr_matrix(shown + HIDDEN_SHARE * (places @ (hidden - shown[rows])))

"""Fit the confidence on texts that the classifier has not seen, of labels that it
knows and of labels that it doesn't.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.nlu.classification.confidence import Confidence
from bot.nlu.classification.intent_model import IntentModel
from bot.nlu.classification.views import Words

FOLDS = 4
FEWEST_LABELS = 8
FEWEST_TEXTS = 40
UNKNOWN_SHARE = 0.2
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Fold:
    """Rows to train on, rows of known labels and rows of withheld labels to judge."""

    train: Mask
    known: Mask
    withheld: Mask


def calibrated(
    texts: Sequence[Words], labels: Sequence[str], regularisation: float, refusal: str
) -> Confidence:
    """A confidence for a model trained on `texts`.

    A withheld label is answered rightly by the label `refusal`, which is never withheld.
    """
    names = np.array(labels)
    if len(texts) < FEWEST_TEXTS or len(set(labels)) < FEWEST_LABELS:
        return Confidence.untrained()
    evidence, right, unknown = [], [], []
    for fold in _folds(names, refusal):
        rows = np.flatnonzero(fold.train)
        model = IntentModel.fit(
            [texts[i] for i in rows], names[rows], regularisation, Confidence.untrained()
        )
        for i in np.flatnonzero(fold.known | fold.withheld):
            label, what_speaks = model.evidence(texts[i])
            evidence.append(what_speaks)
            right.append(label == (refusal if fold.withheld[i] else names[i]))
            unknown.append(bool(fold.withheld[i]))
    return Confidence.fit(np.array(evidence), right, _weights(unknown))


def _folds(names: NDArray[np.str_], refusal: str) -> Iterator[Fold]:
    """Splits in which a part of each label and, besides, whole labels are held out."""
    chance = np.random.default_rng(0)
    turn = chance.permutation(len(names)) % FOLDS
    labels = chance.permutation(sorted(set(names.tolist()) - {refusal}))
    for number in range(FOLDS):
        withheld = np.isin(names, labels[number::FOLDS])
        known = (turn == number) & ~withheld
        yield Fold(~known & ~withheld, known, withheld)


def _weights(unknown: Sequence[bool]) -> list[float]:
    """Weights with which withheld labels make up `UNKNOWN_SHARE` of all."""
    strangers = sum(unknown)
    known = len(unknown) - strangers
    weight = UNKNOWN_SHARE / (1 - UNKNOWN_SHARE) * known / max(strangers, 1)
    return [weight if stranger else 1.0 for stranger in unknown]

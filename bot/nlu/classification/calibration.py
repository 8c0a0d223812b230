"""Fit the confidence on texts that the classifier has not seen, of labels that it
knows and of labels that it doesn't.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from bot.nlu.classification.confidence import Confidence, shares
from bot.nlu.classification.linear_model import LinearModel

FOLDS = 4
ENOUGH_TEXTS = 8000
"""Judged texts after which further folds would only cost time."""
FEWEST_LABELS = 8
FEWEST_TEXTS = 40
UNKNOWN_SHARE = 1 / 3
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Fold:
    """Rows to train on, rows of known labels and rows of withheld labels to judge."""

    train: Mask
    known: Mask
    withheld: Mask


@dataclass(frozen=True)
class Judged:
    """A held-out text: the best label's share of the softmax, whether it was right,
    whether the text's own label was withheld.
    """

    share: float
    right: bool
    withheld: bool


def calibrated(
    matrix: csr_matrix, labels: Sequence[str], regularisation: float, refusal: str
) -> Confidence:
    """A confidence for planes trained on the rows of `matrix`.

    A withheld label is answered rightly by the label `refusal`, which is never withheld.
    """
    names = np.array(labels)
    if len(names) < FEWEST_TEXTS or len(set(labels)) < FEWEST_LABELS:
        return Confidence.untrained()
    judged: list[Judged] = []
    for fold in _folds(names, refusal):
        judged += _judged(matrix, names, fold, regularisation, refusal)
        if len(judged) >= ENOUGH_TEXTS:
            break
    return Confidence.fit(
        [text.share for text in judged],
        [text.right for text in judged],
        _weights(judged),
    )


def _judged(
    matrix: csr_matrix,
    names: NDArray[np.str_],
    fold: Fold,
    regularisation: float,
    refusal: str,
) -> list[Judged]:
    planes = LinearModel.fit(matrix[fold.train], names[fold.train], regularisation)
    rows = fold.known | fold.withheld
    parts = shares(planes.matrix_scores(matrix[rows]))
    guesses = np.array(planes.labels)[parts.argmax(axis=1)]
    right = guesses == np.where(fold.withheld, refusal, names)[rows]
    found = zip(
        parts.max(axis=1).tolist(), right.tolist(), fold.withheld[rows].tolist()
    )
    return [Judged(*values) for values in found]


def _folds(names: NDArray[np.str_], refusal: str) -> Iterator[Fold]:
    """Splits in which a part of each label and, besides, whole labels are held out."""
    chance = np.random.default_rng(0)
    turn = chance.permutation(len(names)) % FOLDS
    labels = chance.permutation(sorted(set(names.tolist()) - {refusal}))
    for number in range(FOLDS):
        withheld = np.isin(names, labels[number::FOLDS])
        known = (turn == number) & ~withheld
        yield Fold(~known & ~withheld, known, withheld)


def _weights(judged: Sequence[Judged]) -> list[float]:
    """Weights with which withheld labels make up `UNKNOWN_SHARE` of all."""
    strangers = sum(text.withheld for text in judged)
    known = len(judged) - strangers
    weight = UNKNOWN_SHARE / (1 - UNKNOWN_SHARE) * known / max(strangers, 1)
    return [weight if text.withheld else 1.0 for text in judged]

"""A linear classifier over sparse text vectors."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from bot.nlu.classification.vectoriser import Vector

TOLERANCE = 0.1
Scores = NDArray[np.float32]


@dataclass(frozen=True)
class LinearModel:
    """One separating plane a label: `weights` is (features, labels), `bias` (labels,)."""

    labels: tuple[str, ...]
    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    @classmethod
    def fit(
        cls, matrix: csr_matrix, labels: Sequence[str], regularisation: float
    ) -> "LinearModel":
        """Train one linear SVM a label against the rest."""
        machine = LinearSVC(C=regularisation, tol=TOLERANCE, random_state=0).fit(
            matrix, labels
        )
        weights, bias = machine.coef_, machine.intercept_
        if len(machine.classes_) == 2:
            weights, bias = np.vstack([-weights, weights]), np.append(-bias, bias)
        return cls(
            tuple(str(label) for label in machine.classes_),
            np.ascontiguousarray(weights.T, dtype=np.float32),
            bias.astype(np.float32),
        )

    def scores(self, vector: Vector) -> Scores:
        """Signed distance to each label's plane, in the order of `labels`."""
        columns, values = vector
        return values @ self.weights[columns] + self.bias

    def matrix_scores(self, matrix: csr_matrix) -> Scores:
        """The same for each row of `matrix`: (rows, labels)."""
        return np.asarray(matrix @ self.weights + self.bias)

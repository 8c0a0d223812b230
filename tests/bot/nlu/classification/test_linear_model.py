import numpy as np
import pytest
from scipy.sparse import csr_matrix

from bot.nlu.classification.linear_model import LinearModel

ROWS = csr_matrix(np.eye(3, dtype=np.float32))


@pytest.mark.parametrize("labels", [("a", "b", "c"), ("a", "a", "b")])
def test_model_prefers_the_label_of_each_training_row(labels: tuple[str, ...]) -> None:
    model = LinearModel.fit(ROWS, labels, 10.0)
    best = [model.labels[i] for i in model.matrix_scores(ROWS).argmax(axis=1)]
    assert tuple(best) == labels


def test_scores_of_one_vector_are_its_row(
    labels: tuple[str, ...] = ("a", "b", "c"),
) -> None:
    model = LinearModel.fit(ROWS, labels, 10.0)
    vector = (np.array([1], dtype=np.int32), np.array([1.0], dtype=np.float32))
    assert model.scores(vector) == pytest.approx(model.matrix_scores(ROWS)[1], abs=1e-6)


def test_model_of_one_label_is_refused() -> None:
    with pytest.raises(ValueError, match="class"):
        LinearModel.fit(ROWS, ("a", "a", "a"), 1.0)

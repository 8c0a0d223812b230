import numpy as np
from scipy.sparse import csr_matrix

from bot.nlu.classification.calibration import calibrated
from bot.nlu.classification.confidence import Confidence

LABELS = [f"intent_{number % 10}" for number in range(200)]


def matrix(noise: float) -> csr_matrix:
    """Each label has a column of its own, and as many are noise."""
    chance = np.random.default_rng(3)
    own = np.eye(10)[[int(label[-1]) for label in LABELS]]
    rows = np.hstack([own, noise * chance.random((200, 10))])
    return csr_matrix(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def test_confidence_is_lower_where_labels_are_harder_to_tell() -> None:
    clear = calibrated(matrix(0.1), LABELS, 1.0, "out_of_scope")
    shuffled = [LABELS[i] for i in np.random.default_rng(1).permutation(200)]
    blind = calibrated(matrix(0.1), shuffled, 1.0, "out_of_scope")
    assert clear.probability(0.99) > 2 * blind.probability(0.99)


def test_few_texts_or_labels_are_not_calibrated_on() -> None:
    few = matrix(0.1)[:20]
    assert calibrated(few, LABELS[:20], 1.0, "none") == Confidence.untrained()
    two = ["a" if label < "intent_5" else "b" for label in LABELS]
    assert calibrated(matrix(0.1), two, 1.0, "none") == Confidence.untrained()

import numpy as np
import pytest

from bot.nlu.classification.confidence import Confidence, shares

BEST = [0.2, 0.3, 0.4, 0.7, 0.8, 0.9]
RIGHT = [False, False, True, False, True, True]
EQUAL = [1.0] * 6


def test_shares_add_up_to_one_and_keep_the_order() -> None:
    parts = shares(np.array([-1.0, 0.5, 0.2]))
    assert parts.sum() == pytest.approx(1)
    assert parts.argmax() == 1


def test_confidence_rises_with_the_share() -> None:
    confidence = Confidence.fit(BEST, RIGHT, EQUAL)
    low, high = confidence.probability(0.25), confidence.probability(0.9)
    assert 0 < low < 0.5 < high < 1


def test_confidence_falls_when_what_was_wrong_weighs_more() -> None:
    weights = [1.0 if right else 5.0 for right in RIGHT]
    heavy = Confidence.fit(BEST, RIGHT, weights)
    assert heavy.probability(0.8) < Confidence.fit(BEST, RIGHT, EQUAL).probability(0.8)


def test_confidence_without_a_mistake_to_learn_from_is_the_share() -> None:
    confidence = Confidence.fit([0.3, 0.9], [True, True], [1.0, 1.0])
    assert confidence.probability(0.7) == pytest.approx(0.7)

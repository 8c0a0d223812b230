import pytest

from benchmarks.nlu.example import Example
from benchmarks.nlu.prediction import Prediction
from benchmarks.nlu.scores import refusing, score


def prediction(intent: str, best: str, confidence: float = 0.9) -> Prediction:
    decided = best if confidence >= 0.3 else "nlu_fallback"
    return Prediction(Example("x", intent, "fr"), decided, best, confidence, 0.001)


TEST = [
    prediction("a", "a"),
    prediction("a", "b", 0.4),
    prediction("b", "b", 0.6),
    prediction("b", "b", 0.2),
    prediction("out_of_scope", "a", 0.2),
    prediction("out_of_scope", "a", 0.5),
]


def test_accuracy_counts_best_guesses_in_scope() -> None:
    scores = score(TEST, [], "out_of_scope")
    assert scores.accuracy == scores.by_language["fr"] == 0.75
    assert scores.macro_f1 == pytest.approx((2 / 3 + 0.8) / 2)


def test_own_decision_counts_fallbacks_as_refusals() -> None:
    own = score(TEST, [], "out_of_scope").own_decision
    assert own is not None
    assert (own.right, own.recall, own.refused_in_scope) == (0.5, 0.5, 0.25)


def test_threshold_is_chosen_on_validation_alone() -> None:
    valid = [prediction("a", "a", 0.7), prediction("out_of_scope", "a", 0.5)]
    scores = score(TEST, valid, "out_of_scope")
    assert scores.threshold is not None
    assert 0.5 < scores.threshold <= 0.7
    assert scores.at_threshold == refusing(TEST, "out_of_scope", scores.threshold)


def test_no_refusal_is_scored_without_out_of_scope_texts() -> None:
    scores = score(TEST[:4], TEST, "out_of_scope")
    assert scores.own_decision is scores.at_threshold is scores.threshold is None

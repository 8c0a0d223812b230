"""Scores of a pipeline's predictions. Shares are 0 to 1."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import f1_score

from benchmarks.nlu.prediction import FALLBACKS, Prediction

RASA_DEFAULT = 0.3
"""The threshold of Rasa's FallbackClassifier in its default pipeline."""
CANDIDATE_THRESHOLDS = np.arange(0.0, 1.0, 0.01)


@dataclass(frozen=True)
class Refusing:
    """In-scope texts answered rightly and out-of-scope texts refused, the former among
    all in-scope texts.
    """

    right: float
    recall: float
    refused_in_scope: float


@dataclass(frozen=True)
class Scores:
    """Best guesses over in-scope texts, parse times in seconds, refusal where measured."""

    count: int
    accuracy: float
    macro_f1: float
    by_language: dict[str, float]
    p50: float
    p95: float
    own_decision: Refusing | None
    at_rasa_default: Refusing | None
    at_threshold: Refusing | None
    threshold: float | None


def score(
    test: Sequence[Prediction], valid: Sequence[Prediction], refusal: str
) -> Scores:
    """Score `test`; the refusal's threshold is chosen on `valid`, if that holds
    out-of-scope texts.
    """
    within = [p for p in test if p.example.intent != refusal]
    truth, guess = [p.example.intent for p in within], [p.best for p in within]
    seconds = [p.seconds for p in test]
    refusable = len(within) < len(test)
    threshold = _threshold(valid, refusal) if refusable else None
    return Scores(
        count=len(test),
        accuracy=_accuracy(within),
        macro_f1=float(
            f1_score(truth, guess, average="macro", labels=sorted(set(truth)))
        ),
        by_language=_by_language(within),
        p50=float(np.percentile(seconds, 50)),
        p95=float(np.percentile(seconds, 95)),
        own_decision=_own(test, refusal) if refusable else None,
        at_rasa_default=refusing(test, refusal, RASA_DEFAULT) if refusable else None,
        at_threshold=refusing(test, refusal, threshold)
        if threshold is not None
        else None,
        threshold=threshold,
    )


def refusing(
    predictions: Sequence[Prediction], refusal: str, threshold: float
) -> Refusing:
    """What comes of refusing every best guess below `threshold`."""
    refused = [p.best == refusal or p.confidence < threshold for p in predictions]
    return _refusing(predictions, refused, refusal)


def _own(predictions: Sequence[Prediction], refusal: str) -> Refusing:
    """What comes of the pipeline's own decisions."""
    refused = [p.decided == refusal or p.decided in FALLBACKS for p in predictions]
    return _refusing(predictions, refused, refusal)


def _refusing(
    predictions: Sequence[Prediction], refused: Sequence[bool], refusal: str
) -> Refusing:
    pairs = list(zip(predictions, refused))
    within = [(p, no) for p, no in pairs if p.example.intent != refusal]
    beyond = [no for p, no in pairs if p.example.intent == refusal]
    right = [p.best == p.example.intent and not no for p, no in within]
    return Refusing(
        float(np.mean(right)),
        float(np.mean(beyond)),
        float(np.mean([no for _, no in within])),
    )


def _threshold(valid: Sequence[Prediction], refusal: str) -> float | None:
    """The threshold with the best sum of right answers and refusals."""
    if not any(p.example.intent == refusal for p in valid):
        return None
    outcomes = [
        (refusing(valid, refusal, float(t)), float(t)) for t in CANDIDATE_THRESHOLDS
    ]
    return max(outcomes, key=lambda pair: pair[0].right + pair[0].recall)[1]


def _accuracy(predictions: Sequence[Prediction]) -> float:
    return float(np.mean([p.best == p.example.intent for p in predictions]))


def _by_language(predictions: Sequence[Prediction]) -> dict[str, float]:
    groups: dict[str, list[Prediction]] = defaultdict(list)
    for prediction in predictions:
        if prediction.example.language:
            groups[prediction.example.language].append(prediction)
    return {language: _accuracy(group) for language, group in sorted(groups.items())}

"""One pipeline's figures on one data set."""

from dataclasses import dataclass

from benchmarks.nlu.scores import Scores


@dataclass(frozen=True)
class Measured:
    """Its scores and the CPU seconds of its training."""

    scores: Scores
    training_seconds: float

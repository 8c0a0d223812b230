"""What comes of each threshold on the validation messages."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.nlu.understood import REFUSAL, Understood

GRID = np.arange(0.05, 0.75, 0.05)
HEAD = "threshold  oos refused  in refused  right below"


@dataclass(frozen=True)
class Outcome:
    """Shares, 0 to 1, at one threshold; `right_below`: of the in-scope best guesses that
    are less sure than it.
    """

    threshold: float
    out_of_scope_refused: float
    in_scope_refused: float
    right_below: float

    def __str__(self) -> str:
        return (
            f"{self.threshold:9.2f}  {self.out_of_scope_refused:11.1%}  "
            f"{self.in_scope_refused:10.1%}  {self.right_below:11.1%}"
        )


def table(understood: Sequence[Understood]) -> str:
    """One line a threshold."""
    lines = [str(_outcome(understood, float(threshold))) for threshold in GRID]
    return "\n".join([HEAD, *lines])


def _outcome(understood: Sequence[Understood], threshold: float) -> Outcome:
    refused = {
        within: [
            u.guess == REFUSAL or u.confidence < threshold
            for u in understood
            if u.in_scope is within
        ]
        for within in (True, False)
    }
    below = [
        u.guess in u.row.intents
        for u in understood
        if u.in_scope and u.confidence < threshold
    ]
    return Outcome(threshold, _mean(refused[False]), _mean(refused[True]), _mean(below))


def _mean(signs: Sequence[bool]) -> float:
    return float(np.mean(signs)) if signs else float("nan")

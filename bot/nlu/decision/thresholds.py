"""The confidences at which an intent is believed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """Below `refuse` a message is out of scope, from `sure` on its intent is believed;
    `candidate` is the least confidence of a "did you mean".

    A message that names a topic is believed from `named` on.
    """

    refuse: float
    sure: float
    candidate: float
    named: float

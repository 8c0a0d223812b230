"""The confidences at which an intent is believed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """Below `refuse` a message is out of scope, from `sure` on its intent is believed.

    `refuse_named` replaces `refuse` for a message that names something of the
    catalogue; `candidate` is the least confidence of a "did you mean".
    """

    refuse: float
    refuse_named: float
    sure: float
    candidate: float

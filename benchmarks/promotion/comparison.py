"""One measure of the model in use beside that of the candidate."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.promotion.margins import Margins
from benchmarks.promotion.measure import Measure, Outcome

ROUNDING = 1e-9


@dataclass(frozen=True)
class Comparison:
    """Both measures are of the same messages in the same order; `margin` is the share
    that may be lost.
    """

    before: Measure
    after: Measure
    margin: float

    @property
    def is_worse(self) -> bool:
        """Whether more is lost than is borne."""
        return self.after.share < self.before.share - self.margin - ROUNDING

    @property
    def lost(self) -> list[tuple[Outcome, Outcome]]:
        """What only the model in use got right: its outcome and the candidate's."""
        pairs = zip(self.before.outcomes, self.after.outcomes, strict=True)
        return [(one, two) for one, two in pairs if one.is_right and not two.is_right]

    def as_row(self) -> dict[str, Any]:
        """As the desk's history takes it."""
        return {
            "measure": self.after.code,
            "count": len(self.after.outcomes),
            "before": self.before.share,
            "after": self.after.share,
            "margin": self.margin,
            "is_worse": self.is_worse,
            "lost": [
                {"text": one.text, "before": one.made, "after": two.made}
                for one, two in self.lost
            ],
        }


def compare(
    before: Sequence[Measure], after: Sequence[Measure], margins: Margins
) -> list[Comparison]:
    """In the order of the measures. Raises ValueError when they are not the same."""
    if [each.code for each in before] != [each.code for each in after]:
        raise ValueError("the two models were not measured in the same way")
    return [
        Comparison(one, two, margins.of(two.code)) for one, two in zip(before, after)
    ]

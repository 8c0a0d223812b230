"""What one model makes of one set of messages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benchmarks.nlu.understood import Understood


@dataclass(frozen=True)
class Outcome:
    """Whether a message was understood as it should be, and what was made of it."""

    text: str
    is_right: bool
    made: str


@dataclass(frozen=True)
class Measure:
    """`code` is a name, with a variety after a colon where it is one of several."""

    code: str
    outcomes: tuple[Outcome, ...]

    @property
    def share(self) -> float:
        """Of what is right, 0 to 1; there is at least one outcome."""
        return sum(outcome.is_right for outcome in self.outcomes) / len(self.outcomes)


def measure(
    code: str,
    items: Iterable[Understood],
    is_right: Callable[[Understood], bool],
    made: Callable[[Understood], object],
) -> Measure:
    """Judge each message with `is_right`, and say with `made` what came of it."""
    outcomes = (
        Outcome(item.row.text, is_right(item), str(made(item))) for item in items
    )
    return Measure(code, tuple(outcomes))

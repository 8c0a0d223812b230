"""One condition of a programme, held against a profile."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    MET = "met"
    MISSED = "missed"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why a verdict is unknown."""

    NOT_GIVEN = "not_given"
    NOT_STATED = "not_stated"
    IN_WORDS = "in_words"


@dataclass(frozen=True)
class Condition:
    """`required` and `given` are codes, ids, numbers, or `{"min", "max"}`; None is nothing.

    `narrows` says that few programmes ask for it, so that meeting it weighs.
    """

    condition: str
    verdict: Verdict
    required: object = None
    given: object = None
    reason: Reason | None = None
    narrows: bool = True


def judged(
    name: str, is_met: bool, required: object, given: object, narrows: bool = True
) -> Condition:
    verdict = Verdict.MET if is_met else Verdict.MISSED
    return Condition(name, verdict, required, given, narrows=narrows)


def unknown(
    name: str, reason: Reason, required: object = None, given: object = None
) -> Condition:
    return Condition(name, Verdict.UNKNOWN, required, given, reason)

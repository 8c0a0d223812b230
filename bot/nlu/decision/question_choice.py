"""Whether the proposed parts of a message are questions of their own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.nlu.classification.ranked import Ranked
from bot.nlu.questions.part import Part


@dataclass(frozen=True)
class AskedPart:
    """A proposed part and the best intent of it alone."""

    part: Part
    best: Ranked


def chosen_questions(
    parts: Sequence[AskedPart], sure: float, not_questions: Collection[str]
) -> list[AskedPart]:
    """The parts to answer one by one; none unless at least two differ and all are sure.

    A part whose intent is in `not_questions`, such as a greeting, isn't asked.
    """
    asked = [part for part in parts if part.best.label not in not_questions]
    if any(part.best.confidence < sure for part in asked):
        return []
    return asked if len({part.best.label for part in asked}) > 1 else []

"""What is made of a ranking: believed, asked back, or refused."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.nlu.classification.ranked import Ranked
from bot.nlu.decision.thresholds import Thresholds

UNSURE = "unsure"
MOST_CANDIDATES = 3


@dataclass(frozen=True)
class Decision:
    """The intent to act on, its confidence, and what to offer when it is `unsure`."""

    intent: str
    confidence: float
    candidates: tuple[str, ...] = ()


def decide(
    ranking: Sequence[Ranked],
    thresholds: Thresholds,
    refusal: str,
    topic: str | None = None,
) -> Decision:
    """The decision on a ranking, best first; `refusal` is the intent of what is refused.

    `topic` is the intent that tells all about what the message names: who names something
    of ours is neither refused nor asked back, unless the refusal is sure.
    """
    best = ranking[0]
    if topic and best.label != refusal:
        believed = best.label if best.confidence >= thresholds.named else topic
        return Decision(believed, best.confidence)
    if topic and best.confidence < thresholds.sure:
        return Decision(topic, best.confidence)
    return _without_topic(ranking, thresholds, refusal)


def _without_topic(
    ranking: Sequence[Ranked], thresholds: Thresholds, refusal: str
) -> Decision:
    best = ranking[0]
    if best.label == refusal:
        return Decision(refusal, best.confidence)
    if best.confidence < thresholds.refuse:
        return Decision(refusal, 1 - best.confidence)
    if best.confidence >= thresholds.sure:
        return Decision(best.label, best.confidence)
    likely = [
        r for r in ranking[:MOST_CANDIDATES] if r.confidence >= thresholds.candidate
    ]
    names = tuple(ranked.label for ranked in likely if ranked.label != refusal)
    if len(names) < 2:
        return Decision(best.label, best.confidence)
    return Decision(UNSURE, best.confidence, names)

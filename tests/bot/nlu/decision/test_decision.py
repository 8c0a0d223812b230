import pytest

from bot.nlu.classification.ranked import Ranked
from bot.nlu.decision.decision import decide
from bot.nlu.decision.thresholds import Thresholds

THRESHOLDS = Thresholds(refuse=0.3, sure=0.5, candidate=0.15, named=0.4)


def ranking(**confidences: float) -> list[Ranked]:
    return [Ranked(label, confidence) for label, confidence in confidences.items()]


def test_a_sure_intent_is_believed() -> None:
    decision = decide(ranking(ask_amount=0.8), THRESHOLDS, "out_of_scope")
    assert (decision.intent, decision.confidence) == ("ask_amount", 0.8)
    assert decision.candidates == ()


def test_an_unlikely_intent_is_refused() -> None:
    ranked = ranking(ask_amount=0.2, greet=0.1)
    assert decide(ranked, THRESHOLDS, "out_of_scope").intent == "out_of_scope"


def test_the_refusal_wins_even_when_it_is_not_sure() -> None:
    ranked = ranking(out_of_scope=0.35, ask_fee=0.3)
    assert decide(ranked, THRESHOLDS, "out_of_scope").intent == "out_of_scope"


def test_in_between_the_likely_ones_are_offered() -> None:
    ranked = ranking(ask_amount=0.4, out_of_scope=0.2, ask_fee=0.16, greet=0.01)
    decision = decide(ranked, THRESHOLDS, "out_of_scope")
    assert decision.intent == "unsure"
    assert decision.candidates == ("ask_amount", "ask_fee")


@pytest.mark.parametrize("second", [0.05, 0.14])
def test_one_likely_intent_alone_is_believed(second: float) -> None:
    ranked = ranking(ask_amount=0.4, ask_fee=second)
    assert decide(ranked, THRESHOLDS, "out_of_scope").intent == "ask_amount"


@pytest.mark.parametrize(("confidence", "intent"), [(0.4, "ask_fee"), (0.39, "about")])
def test_what_names_a_topic_is_believed_or_told_all_about_it(
    confidence: float, intent: str
) -> None:
    ranked = ranking(ask_fee=confidence, ask_rate=0.3)
    decision = decide(ranked, THRESHOLDS, "out_of_scope", "about")
    assert (decision.intent, decision.candidates) == (intent, ())


@pytest.mark.parametrize(
    ("confidence", "intent"), [(0.5, "out_of_scope"), (0.49, "about")]
)
def test_what_names_a_topic_is_refused_only_when_that_is_sure(
    confidence: float, intent: str
) -> None:
    ranked = ranking(out_of_scope=confidence, ask_rate=0.3)
    assert decide(ranked, THRESHOLDS, "out_of_scope", "about").intent == intent

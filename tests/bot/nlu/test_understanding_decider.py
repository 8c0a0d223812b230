from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.nlu.classification.ranked import Ranked
from bot.nlu.decision.question_choice import AskedPart
from bot.nlu.questions.part import Part
from bot.nlu.understanding_decider import UnderstandingDecider
from tests.bot.nlu.components import arguments, message

TEXT = "forsa combien et comment postuler"
FORSA = {"entity": "programme", "value": "forsa", "start": 0, "end": 5}
TOWN = {"entity": "place", "value": "fes", "start": 0, "end": 3}
TAHFIZ = {"entity": "programme", "value": "tahfiz", "start": 17, "end": 24}


@pytest.fixture
def decider(tmp_path: Path) -> UnderstandingDecider:
    given = arguments(
        UnderstandingDecider, tmp_path, refuse=0.3, sure=0.5, not_questions=["greet"]
    )
    return UnderstandingDecider.create(*given)


def decided(
    decider: UnderstandingDecider,
    refuses: bool = True,
    entities: Sequence[Any] = (),
    **confidences: float,
) -> dict[str, Any]:
    ranking = [{"name": n, "confidence": c} for n, c in confidences.items()]
    given = message(
        TEXT,
        intent=ranking[0],
        intent_ranking=ranking,
        refuses=refuses,
        entities=list(entities),
    )
    [parsed] = decider.process([given])
    return {"intent": parsed.get("intent"), "candidates": parsed.get("candidates")}


def asked(decider: UnderstandingDecider, second: str, *entities: Any) -> Any:
    parts = [
        AskedPart(Part(0, 13), Ranked("ask_amount", 0.9)),
        AskedPart(Part(17, 33), Ranked(second, 0.8)),
    ]
    ranking = [{"name": "ask_amount", "confidence": 0.9}]
    given = message(
        TEXT,
        intent_ranking=ranking,
        refuses=True,
        ranked_parts=parts,
        entities=list(entities),
    )
    return decider.process([given])[0].get("questions")


def test_decider_leaves_a_sure_intent(decider: UnderstandingDecider) -> None:
    result = decided(decider, ask_fee=0.9)
    assert result == {
        "intent": {"name": "ask_fee", "confidence": 0.9},
        "candidates": None,
    }


def test_decider_refuses_the_unlikely(decider: UnderstandingDecider) -> None:
    assert decided(decider, ask_fee=0.2)["intent"]["name"] == "out_of_scope"


@pytest.mark.parametrize(
    ("named", "intent"), [(FORSA, "ask_programme"), (TOWN, "out_of_scope")]
)
def test_decider_tells_all_about_what_is_named(
    decider: UnderstandingDecider, named: dict[str, Any], intent: str
) -> None:
    result = decided(decider, entities=[named], ask_fee=0.2)
    assert result["intent"]["name"] == intent


def test_decider_offers_candidates_in_between(decider: UnderstandingDecider) -> None:
    result = decided(decider, ask_fee=0.4, ask_rate=0.3)
    assert result["intent"]["name"] == "unsure"
    assert result["candidates"] == ["ask_fee", "ask_rate"]


def test_decider_never_refuses_for_a_classifier_that_cannot(
    decider: UnderstandingDecider,
) -> None:
    assert decided(decider, refuses=False, ask_fee=0.2)["intent"]["name"] == "ask_fee"


def test_second_question_takes_the_topic_of_the_first(
    decider: UnderstandingDecider,
) -> None:
    first, second = asked(decider, "ask_how_to_apply", FORSA)
    assert (first["text"], first["intent"]) == ("forsa combien", "ask_amount")
    assert second["text"] == "comment postuler"
    assert first["entities"] == second["entities"] == [FORSA]


def test_second_question_keeps_its_own_topic(decider: UnderstandingDecider) -> None:
    _, second = asked(decider, "ask_how_to_apply", FORSA, TAHFIZ)
    assert second["entities"] == [TAHFIZ]


def test_one_question_and_a_greeting_are_not_two(decider: UnderstandingDecider) -> None:
    assert asked(decider, "greet", FORSA) is None


@pytest.mark.parametrize(
    ("text", "intent"), [("👍👍 ؟!", "ask_help"), ("ok 👍", "thank")]
)
def test_signs_without_a_word_ask_for_help(
    tmp_path: Path, text: str, intent: str
) -> None:
    given = arguments(UnderstandingDecider, tmp_path, wordless="ask_help")
    ranking = [{"name": "thank", "confidence": 0.9}]
    unread = message(text, intent=ranking[0], intent_ranking=ranking, refuses=True)
    [parsed] = UnderstandingDecider.create(*given).process([unread])
    assert parsed.get("intent")["name"] == intent

from pathlib import Path

import pytest

from bot.nlu.classification.intent_model import IntentModel
from tests.bot.nlu.classification.examples import FRAMES, seen, training_set


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return IntentModel.fit(*training_set(), 1.5, "out_of_scope")


def test_rank_puts_the_right_intent_first(model: IntentModel) -> None:
    best = model.rank(seen("combien donne {} maintenant", "forsa"))[0]
    assert best.label == "ask_amount"


def test_rank_is_ordered_and_adds_up_to_one_at_most(model: IntentModel) -> None:
    confidences = [r.confidence for r in model.rank(seen("papiers de {}", "forsa"))]
    assert confidences == sorted(confidences, reverse=True)
    assert 0 < sum(confidences) <= 1.000001


@pytest.mark.parametrize("intent", ["ask_amount", "ask_documents"])
def test_rank_treats_a_name_never_seen_like_a_seen_one(
    model: IntentModel, intent: str
) -> None:
    for frame in FRAMES[intent]:
        best = model.rank(seen(frame, "zarbiya plus"))[0]
        assert best.label == intent


def test_rank_is_less_sure_of_words_never_seen(model: IntentModel) -> None:
    known = model.rank(seen("quels papiers pour {}", "forsa"))[0].confidence
    assert model.rank(seen("xyzzy qwfp", ""))[0].confidence < known


def test_model_ranks_the_same_after_saving(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = IntentModel.load(tmp_path)
    text = seen("c'est combien {}", "tahfiz")
    before, after = model.rank(text)[0], loaded.rank(text)[0]
    assert after.label == before.label
    assert after.confidence == pytest.approx(before.confidence, abs=0.01)


def test_model_that_was_never_saved_is_not_loaded(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        IntentModel.load(tmp_path)

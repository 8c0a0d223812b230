from pathlib import Path

import pytest

from bot.nlu.language.script import letter_words
from bot.nlu.language.variety_model import VarietyModel
from tests.bot.nlu.language.examples import TEXTS


@pytest.fixture(scope="module")
def model() -> VarietyModel:
    pairs = [(letter_words(t), name) for name, texts in TEXTS.items() for t in texts]
    return VarietyModel.fit([words for words, _ in pairs], [name for _, name in pairs])


@pytest.mark.parametrize(
    ("text", "variety"),
    [
        ("je veux le bureau", "fr"),
        ("where is my loan", "en"),
        ("أريد المكتب", "ar"),
        ("بغيت البيرو", "ary"),
        ("bghit lbiro", "ary-Latn"),
    ],
)
def test_model_prefers_the_variety_of_the_words(
    model: VarietyModel, text: str, variety: str
) -> None:
    chances = model.probabilities(letter_words(text))
    assert max(chances, key=lambda name: chances[name]) == variety
    assert sum(chances.values()) == pytest.approx(1)


def test_model_gives_no_chance_to_the_other_script(model: VarietyModel) -> None:
    assert set(model.probabilities(["بغيت"])) == {"ar", "ary"}


def test_model_is_the_same_after_saving(model: VarietyModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    loaded = VarietyModel.load(tmp_path)
    words = letter_words("fin kayn le bureau")
    assert loaded.probabilities(words) == pytest.approx(
        model.probabilities(words), abs=0.01
    )


def test_model_that_was_never_saved_is_not_loaded(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        VarietyModel.load(tmp_path)

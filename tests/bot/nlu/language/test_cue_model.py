import pytest

from bot.nlu.language.cue_model import CueModel
from bot.nlu.language.script import letter_words


@pytest.fixture(scope="module")
def model() -> CueModel:
    return CueModel()


@pytest.mark.parametrize(
    ("text", "variety"),
    [
        ("je voudrais savoir où se trouve votre bureau", "fr"),
        ("could you tell me where your office is", "en"),
        ("أريد أن أعرف الشروط", "ar"),
        ("بغيت نعرف الشروط", "ary"),
        ("bghit n3ref chorout", "ary-Latn"),
    ],
)
def test_cues_tell_plain_sentences(model: CueModel, text: str, variety: str) -> None:
    chances = model.probabilities(letter_words(text))
    assert max(chances, key=lambda name: chances[name]) == variety


def test_cues_do_not_take_one_borrowed_word_for_darija(model: CueModel) -> None:
    words = letter_words("merci de me dire quand le guichet wach ouvre ses portes")
    chances = model.probabilities(words)
    assert chances["fr"] > chances["ary-Latn"]

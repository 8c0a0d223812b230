import pytest

from bot.nlu.linking.tokeniser import Tokeniser, fold


def texts(message: str) -> list[str]:
    return [token.text for token in Tokeniser()(message)]


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Fès", "fes"),
        ("FORSAAAA", "forsa"),
        ("فُرْصَـــة", "فرصه"),
        ("إنطلاقة", "انطلاقه"),
        ("أڭادير", "اكادير"),
        ("٢٠٢٧", "2027"),
        ("S.A.R.L", "sarl"),
        ("R&D", "rd"),
        ("1.500,5", "1.500,5"),
    ],
)
def test_fold_removes_what_spellings_differ_in(word: str, folded: str):
    assert fold(word) == folded


def test_fold_keeps_different_words_apart():
    assert fold("فرصة") != fold("فرصتي")


def test_words_of_two_scripts_written_together_are_two():
    assert texts("فينTechnopark") == ["فين", "Technopark"]


def test_digits_inside_arabizi_belong_to_the_word():
    assert texts("3ndi 9ard l3youn") == ["3ndi", "9ard", "l3youn"]


def test_digits_before_arabic_letters_are_a_word_of_their_own():
    assert texts("80ألف") == ["80", "ألف"]


def test_apostrophe_and_hyphen_separate_words():
    assert texts("l'auto-entrepreneur") == ["l", "auto", "entrepreneur"]


def test_initials_with_dots_are_one_word():
    assert texts("une S.A.R.L. ici") == ["une", "S.A.R.L.", "ici"]


@pytest.mark.parametrize("message", ["Forsa, Tahfiz", "فرصة؟ تحفيز", "Forsa. Tahfiz"])
def test_punctuation_ends_a_clause(message: str):
    assert [token.ends_clause for token in Tokeniser()(message)] == [True, False]


@pytest.mark.parametrize("message", ["go.siyaha", "auto-entrepreneur", "start (tpe)"])
def test_signs_inside_a_name_end_no_clause(message: str):
    assert not any(token.ends_clause for token in Tokeniser()(message))


def test_message_without_words_has_none():
    assert texts("?! 😀 …") == []

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.text.normalisation import normalise, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Éligibilité", "eligibilite"),
        ("شْحَال", "شحال"),
        ("ضـــمانة", "ضمانه"),
        ("أين إلى الآن", "اين الي الان"),
        ("١٢٣ و ۴۵", "123 و 45"),
        ("salaaaam", "salam"),
        ("l’œuvre", "l'oeuvre"),
        ("  deux   mots ", "deux mots"),
    ],
)
def test_normalise_gives_one_spelling(text: str, expected: str) -> None:
    assert normalise(text) == expected


@pytest.mark.parametrize("text", ["1000000", "coopérative et association", "ناس كثار"])
def test_normalise_keeps_numbers_and_double_letters(text: str) -> None:
    assert len(normalise(text)) == len(text)


def test_normalise_keeps_a_laugh_apart_from_its_letter() -> None:
    assert normalise("هههههه") == normalise("ههه") != normalise("ه")


def test_words_hold_emoji_but_no_punctuation() -> None:
    assert words("ok, merci 👍 !") == ["ok", "merci", "👍"]
    assert words("?!...") == []


@given(st.text())
def test_normalise_twice_changes_nothing_more(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once

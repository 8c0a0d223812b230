import pytest

from catalogue.normalise import normalise


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fès-Meknès", "fes meknes"),
        ("إنطلاقة", "انطلاقه"),
        ("مُقَاوِل", "مقاول"),
        ("أكــادير!", "اكادير"),
        ("  L'Oriental ", "l oriental"),
    ],
)
def test_spellings_of_one_word_fall_together(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Forsa", "Force"), ("فاس", "فارس"), ("CRI", "CRIA")]
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)

import pytest

from bot.nlu.linking.fuzzy_vocabulary import FuzzyVocabulary
from bot.nlu.linking.tokeniser import fold

KNOWN = FuzzyVocabulary(
    map(
        fold,
        [
            "forsa",
            "intelaka",
            "تمويلكم",
            "technopark",
            "marrakech",
            "moukawalati",
            "fes",
        ],
    )
)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("inteleka", "intelaka"),
        ("تمويلكوم", "تمويلكم"),
        ("teknoparck", "technopark"),
        ("mourrakech", "marrakech"),
        ("مقاولاتي", "moukawalati"),
    ],
)
def test_misspelt_word_finds_the_known_one(word: str, meant: str):
    found = KNOWN.closest(fold(word))
    assert found is not None
    assert found.word == fold(meant)
    assert 0.7 <= found.score <= 1.0


@pytest.mark.parametrize(
    "word", ["force", "fais", "forme", "parking", "intake", "2027", "ok", "مراكز"]
)
def test_ordinary_word_finds_none(word: str):
    assert KNOWN.closest(fold(word)) is None

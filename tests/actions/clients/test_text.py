import pytest

from actions.clients.text import Text


@pytest.mark.parametrize(
    ("language", "words"),
    [("fr", "prêt"), ("ar", "قرض"), ("ary", "قرض"), ("en", "loan")],
)
def test_words_are_those_of_the_language(language, words):
    assert Text("prêt", "قرض", "loan").in_language(language) == words


def test_missing_language_is_replaced_by_the_nearest():
    assert Text(fr="prêt").in_language("ary") == "prêt"
    assert Text(ar="قرض").in_language("en") == "قرض"
    assert Text().in_language("fr") == ""


@pytest.mark.parametrize("nothing", [None, "", {}, {"fr": "", "ar": None, "en": None}])
def test_nothing_said_is_none(nothing):
    assert Text.parse(nothing) is None


def test_plain_string_stands_for_all_languages():
    text = Text.parse("5544")
    assert text is not None
    assert {text.in_language(code) for code in ("fr", "ar", "en")} == {"5544"}

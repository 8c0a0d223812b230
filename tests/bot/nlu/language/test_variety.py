import pytest

from bot.nlu.language.variety import variety_of


def test_variety_follows_the_script_where_a_language_has_two() -> None:
    assert variety_of("ary", "Latn").name == "ary-Latn"
    assert variety_of("ary", "Arab").name == "ary"


def test_variety_keeps_to_the_only_script_of_a_language() -> None:
    assert variety_of("fr", "Arab").script == "Latn"


def test_variety_of_an_unknown_language_is_an_error() -> None:
    with pytest.raises(KeyError):
        variety_of("es", "Latn")

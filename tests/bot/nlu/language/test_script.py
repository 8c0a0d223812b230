import pytest

from bot.nlu.language.script import in_script, letter_words, main_script


def test_letter_words_skip_numbers_and_signs() -> None:
    assert letter_words("3ndi 24 3am, l'idée 👍 ؟") == ["3ndi", "3am", "l'idée"]
    assert letter_words("24 ?") == []


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("شنو هو business plan", "Arab"),
        ("واش le programme مازال ouvert", "Arab"),
        ("je cherche un financement pour mon مشروع", "Latn"),
        ("bonjour", "Latn"),
    ],
)
def test_main_script_is_arabic_from_a_third_on(text: str, script: str) -> None:
    assert main_script(letter_words(text)) == script


def test_in_script_keeps_the_words_of_one_script() -> None:
    assert in_script(["شنو", "business"], "Arab") == ["شنو"]
    assert in_script(["شنو", "business"], "Latn") == ["business"]

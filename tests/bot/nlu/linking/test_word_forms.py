import pytest

from bot.nlu.linking.word_forms import forms, known_form, stems, without_article

NAMES = {"رباط", "فرصه", "forsa", "cooperative", "سلا", "تكنوبارك"}


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("الرباط", "رباط"),
        ("فالرباط", "رباط"),
        ("للرباط", "رباط"),
        ("وبالرباط", "رباط"),
        ("لرباط", "رباط"),
        ("ففرصه", "فرصه"),
        ("بسلا", "سلا"),
        ("تكنوباركات", "تكنوبارك"),
        ("lforsa", "forsa"),
        ("dforsa", "forsa"),
        ("cooperatives", "cooperative"),
        ("forsa", "forsa"),
    ],
)
def test_attached_words_come_off(word: str, name: str):
    assert known_form(word, NAMES) == name


@pytest.mark.parametrize("word", ["افرصه", "xforsa", "forsat", "رباطي", ""])
def test_other_letters_stay(word: str):
    assert known_form(word, NAMES) is None


def test_short_words_keep_their_article():
    assert without_article("الا") == "الا"
    assert without_article("الجديده") == "جديده"


def test_stems_are_only_what_surely_is_attached():
    assert list(stems("بالدار")) == ["دار", "الدار"]
    assert list(stems("centres")) == ["centre"]
    assert list(stems("وكاله"))[-1] != "اله"


def test_a_lone_letter_has_itself():
    assert set(forms("ا")) == {"ا"}

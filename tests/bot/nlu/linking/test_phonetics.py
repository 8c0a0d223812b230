import pytest

from bot.nlu.linking.phonetics import pronunciation, skeleton
from bot.nlu.linking.tokeniser import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("technopark", "tecnopark"),
        ("technopark", "تيكنوبارك"),
        ("forsa", "فورصة"),
        ("agadir", "أكادير"),
        ("mourafa9a", "mourafaka"),
        ("autoentrepreneur", "otoentreprenor"),
        ("berkane", "berkan"),
    ],
)
def test_spellings_of_one_name_sound_alike(one: str, other: str):
    assert pronunciation(fold(one)) == pronunciation(fold(other))


@pytest.mark.parametrize(
    ("one", "other"), [("force", "forsa"), ("safi", "sala"), ("rabat", "larache")]
)
def test_different_words_sound_different(one: str, other: str):
    assert pronunciation(one) != pronunciation(other)


@pytest.mark.parametrize(
    ("one", "other"), [("intilaka", "انطلاقة"), ("tamwilcom", "تمويلكم")]
)
def test_scripts_share_the_consonants(one: str, other: str):
    assert skeleton(fold(one)) == skeleton(fold(other))


def test_names_of_two_towns_share_no_skeleton():
    assert skeleton("tanger") != skeleton("tetouan")

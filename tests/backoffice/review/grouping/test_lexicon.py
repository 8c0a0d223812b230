"""What words are recognised as."""

import pytest

from catalogue.normalise import normalise
from review.grouping.lexicon import IGNORED, lexicon
from review.grouping.skeleton import roots, skeleton


def _concepts(text: str, is_darija: bool = False) -> set[str]:
    found = lexicon().find(normalise(text), is_darija)
    return {concept for _, concept in found} - {IGNORED, ""}


@pytest.mark.parametrize(
    ("text", "is_darija"),
    [
        ("une fiduciaire", False),
        ("المحاسبين", False),
        ("الكونطابل", True),
        ("lcomptable", True),
        ("two bookkeepers", False),
    ],
)
def test_a_word_means_the_same_in_every_variety(text: str, is_darija: bool) -> None:
    assert _concepts(text, is_darija) == {"accountant"}


def test_the_longest_phrase_wins() -> None:
    assert "single_client" in _concepts("j'ai un seul client")
    assert "client" in _concepts("j'ai trois clients")
    assert "single_client" not in _concepts("j'ai trois clients")


def test_darija_verbs_are_found_only_in_darija() -> None:
    assert "pay" in _concepts("kankhelsou", is_darija=True)
    assert "pay" not in _concepts("kankhelsou")


def test_an_ignored_word_means_nothing() -> None:
    assert _concepts("je voudrais savoir si") == set()
    assert _concepts("je voudrais savoir si la TVA") == {"vat"}


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [("شحال", "ch7al"), ("رخصة", "rokhsa"), ("تعاونية", "ta3awniya")],
)
def test_both_scripts_have_one_skeleton(arabic: str, latin: str) -> None:
    assert skeleton(normalise(arabic)) == skeleton(normalise(latin))
    assert skeleton(normalise(arabic)) != skeleton("banka")


def test_a_verb_is_found_without_its_additions() -> None:
    assert set(roots("nkhelles")) & set(roots("خلص"))
    assert not set(roots("nkhelles")) & set(roots("نبدل"))


def test_every_concept_has_words_and_stands_once() -> None:
    assert len(lexicon().kind_of) > 150
    assert all(_concepts(word) for word in ("tva", "cnss", "محاسب", "trademark"))

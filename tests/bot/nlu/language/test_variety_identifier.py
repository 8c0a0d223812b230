from collections.abc import Sequence

import pytest

from bot.nlu.language.variety_identifier import VarietyIdentifier


class Scorer:
    """Gives the same probabilities to whatever it is asked."""

    def __init__(self, **chances: float) -> None:
        self.chances = chances

    def probabilities(self, words: Sequence[str]) -> dict[str, float]:
        return self.chances


def test_identifier_names_a_clear_variety() -> None:
    found = VarietyIdentifier(Scorer(fr=0.9, en=0.1)).identify(["bonjour"])
    assert found is not None
    assert (found.variety.name, found.confidence) == ("fr", 0.9)


def test_identifier_does_not_guess_between_two() -> None:
    assert VarietyIdentifier(Scorer(fr=0.55, en=0.45)).identify(["forum"]) is None


@pytest.mark.parametrize("words", [[], ["ok"], ["cri", "sarl"]])
def test_identifier_learns_nothing_from_shared_words(words: list[str]) -> None:
    assert VarietyIdentifier(Scorer(fr=0.99, en=0.01)).identify(words) is None

"""The linker against tests/evaluation/entities.yml."""

from collections import Counter

import pytest

from benchmarks.evaluate_entities import CASES, evaluate, read_cases
from bot.nlu.linking.linker import Linker

LEAST = 0.95
VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en", "mix")


@pytest.fixture(scope="module")
def counts(linker: Linker) -> dict[str, Counter[str]]:
    """Right, missed and wrong links of each variety."""
    return evaluate(linker, read_cases(CASES), by_variety=True)


@pytest.mark.parametrize("variety", VARIETIES)
def test_what_is_linked_is_right(counts: dict[str, Counter[str]], variety: str):
    count = counts[variety]
    assert count["right"] >= LEAST * (count["right"] + count["wrong"])


@pytest.mark.parametrize("variety", VARIETIES)
def test_what_is_named_is_linked(counts: dict[str, Counter[str]], variety: str):
    count = counts[variety]
    assert count["right"] >= LEAST * (count["right"] + count["missed"])


def test_evaluation_is_large_enough():
    cases = read_cases(CASES)
    assert len(cases) >= 250
    assert sum(not case.expected for case in cases) >= 50

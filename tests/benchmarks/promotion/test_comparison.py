"""Whether a candidate is worse, and what it lost."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from benchmarks.promotion.comparison import Comparison, compare
from benchmarks.promotion.margins import Margins
from benchmarks.promotion.measure import Measure, Outcome
from benchmarks.promotion.table import table
from tools.failure import Failure
from tools.paths import ROOT


def measure(code: str, rights: Sequence[bool]) -> Measure:
    outcomes = [
        Outcome(f"sentence {number}", right, "ask_rate" if right else "ask_fee")
        for number, right in enumerate(rights)
    ]
    return Measure(code, tuple(outcomes))


def of_hundred(right: int, code: str = "intents:fr") -> Measure:
    return measure(code, [number < right for number in range(100)])


@pytest.mark.parametrize(
    ("right", "is_worse"), [(91, False), (90, False), (88, False), (87, True)]
)
def test_loss_beyond_the_margin_is_worse(right: int, is_worse: bool) -> None:
    comparison = Comparison(of_hundred(90), of_hundred(right), margin=0.02)
    assert comparison.is_worse is is_worse


def test_without_a_margin_one_sentence_is_worse() -> None:
    assert Comparison(of_hundred(90), of_hundred(89), margin=0).is_worse
    assert not Comparison(of_hundred(90), of_hundred(90), margin=0).is_worse


def test_lost_sentences_are_those_that_only_the_former_got_right() -> None:
    before = measure("intents:fr", [True, True, False, False])
    after = measure("intents:fr", [True, False, True, False])
    comparison = Comparison(before, after, margin=0)
    assert [two.text for _one, two in comparison.lost] == ["sentence 1"]
    assert not comparison.is_worse
    assert comparison.as_row()["lost"] == [
        {"text": "sentence 1", "before": "ask_rate", "after": "ask_fee"}
    ]


def test_margin_is_that_of_the_measure_of_each_variety() -> None:
    margins = Margins({"intents": 0.05})
    before = [of_hundred(90), of_hundred(90, "conversations")]
    after = [of_hundred(86), of_hundred(86, "conversations")]
    verdicts = [each.is_worse for each in compare(before, after, margins)]
    assert verdicts == [False, True]


def test_models_measured_differently_are_not_compared() -> None:
    with pytest.raises(ValueError, match="not measured in the same way"):
        compare([of_hundred(90)], [], Margins({}))
    with pytest.raises(ValueError, match="shorter"):
        compare([of_hundred(90)], [measure("intents:fr", [True])], Margins({}))[0].lost  # noqa: B018


def test_table_names_what_got_worse_and_its_sentences() -> None:
    worse = Comparison(of_hundred(90), of_hundred(87, "intents:ary"), margin=0)
    kept = Comparison(of_hundred(90), of_hundred(89), margin=0.02)
    said = table([worse, kept])
    assert "Worse: intents:ary" in said
    assert "sentence 88: ask_fee, was ask_rate" in said
    assert "Worse: intents:fr" not in said
    assert "WORSE" not in table([kept])


def test_margins_of_the_repository_are_read() -> None:
    margins = Margins.read(ROOT / "benchmarks" / "promotion.yml")
    assert margins.of("conversations") == margins.of("reviewed:fr") == 0
    assert 0 < margins.of("intents:ary-Latn") < 0.05


@pytest.mark.parametrize(
    "content",
    ["- 1", "intents: much", "intents: 1.0", "intent: 0.1", "intents: -0.1", "a: ["],
)
def test_wrong_margin_is_one_sentence(content: str, tmp_path: Path) -> None:
    path = tmp_path / "promotion.yml"
    path.write_text(content)
    with pytest.raises(Failure, match=r"promotion\.yml"):
        Margins.read(path)

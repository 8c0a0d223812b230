from pathlib import Path

from benchmarks.nlu.evaluation import Evaluation
from benchmarks.nlu.evaluation_row import EvaluationRow
from benchmarks.nlu.targets import Targets
from benchmarks.nlu.understood import Understood

ROOT = Path(__file__).resolve().parents[2]
ROW = {"text": "x", "intent": ["ask_fee", "ask_rate"], "entities": {"programme": ["a"]}}


def understood(decided: str, linked: list[str], **row: object) -> Understood:
    parsed = EvaluationRow.parse({**ROW, **row}, "fr")
    return Understood(parsed, decided, decided, 0.9, {"programme": linked}, "fr")


def test_any_of_the_named_intents_is_right() -> None:
    rows = [understood("ask_rate", ["a"]), understood("ask_hub", ["a"])]
    assert Evaluation.of(rows).accuracy == 0.5


def test_entities_count_missing_and_surplus_links() -> None:
    evaluation = Evaluation.of(
        [understood("ask_fee", ["a", "b"]), understood("ask_fee", [])]
    )
    assert (evaluation.entity_precision, evaluation.entity_recall) == (0.5, 0.5)


def test_refusals_are_counted_apart_in_and_out_of_scope() -> None:
    evaluation = Evaluation.of(
        [
            understood("out_of_scope", [], intent=["out_of_scope"]),
            understood("ask_fee", [], intent=["out_of_scope"]),
            understood("out_of_scope", []),
            understood("unsure", []),
        ]
    )
    assert evaluation.out_of_scope_refused == 0.5
    assert evaluation.in_scope_refused == evaluation.in_scope_unsure == 0.5


def test_missed_targets_are_named_and_reached_ones_not() -> None:
    targets = Targets.read(ROOT / "benchmarks" / "nlu" / "targets.yml")
    good = Evaluation.of([understood("ask_fee", ["a"])])
    bad = Evaluation.of([understood("ask_hub", ["a"])])
    assert targets.missed({"fr": good}, good, 1.0) == []
    [line] = targets.missed({"fr": bad}, good, 1.0)
    assert line.startswith("accuracy, fr: 0.0%")

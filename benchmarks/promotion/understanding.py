"""Every measure of a model's understanding, on the messages of tests/evaluation."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.nlu.evaluation import Evaluation
from benchmarks.nlu.evaluation_row import read_rows
from benchmarks.nlu.trained_pipeline import TrainedPipeline
from benchmarks.nlu.understood import REFUSAL, Understood, understand
from benchmarks.promotion.measure import Measure, measure

VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en", "mix")


def understanding(pipeline: TrainedPipeline, folder: Path) -> list[Measure]:
    """The measures that `folder` has messages for, in the order of the table."""
    return [each for each in _measures(pipeline, folder) if each.outcomes]


def _measures(pipeline: TrainedPipeline, folder: Path) -> Iterator[Measure]:
    single = []
    for name in VARIETIES:
        items = _understood(pipeline, folder / f"{name}.yml")
        single += items
        yield _intents(f"intents:{name}", items)
    for name in VARIETIES:
        items = _understood(pipeline, folder / "reviewed" / f"{name}.yml")
        yield _intents(f"reviewed:{name}", items)
    yield from _of_single_questions(single)
    yield measure(
        "language",
        _understood(pipeline, folder / "language.yml"),
        _is_language_right,
        lambda item: item.variety,
    )
    yield measure(
        "two_questions",
        _understood(pipeline, folder / "two_questions.yml"),
        lambda item: item.questions == item.row.questions,
        lambda item: item.questions,
    )


def _of_single_questions(items: list[Understood]) -> Iterator[Measure]:
    yield measure(
        "out_of_scope",
        [item for item in items if not item.in_scope],
        lambda item: item.intent == REFUSAL,
        lambda item: item.intent,
    )
    yield measure(
        "in_scope",
        [item for item in items if item.in_scope],
        lambda item: item.intent != REFUSAL,
        lambda item: item.intent,
    )
    yield measure(
        "entities",
        [item for item in items if item.row.entities],
        _are_entities_right,
        lambda item: {name: item.entities.get(name, []) for name in item.row.entities},
    )
    yield measure(
        "single_questions",
        items,
        lambda item: not item.questions,
        lambda item: item.questions,
    )


def _understood(pipeline: TrainedPipeline, path: Path) -> list[Understood]:
    if not path.exists():
        return []
    return [understand(pipeline, row) for row in read_rows(path)]


def _intents(code: str, items: list[Understood]) -> Measure:
    return measure(code, items, lambda item: item.right, lambda item: item.intent)


def _are_entities_right(item: Understood) -> bool:
    evaluation = Evaluation.of([item])
    return evaluation.entity_precision in (None, 1) and evaluation.entity_recall == 1


def _is_language_right(item: Understood) -> bool:
    if item.row.language:
        return item.variety.split("-")[0] == item.row.language
    return item.variety == item.row.variety

"""Scores a trained model on tests/evaluation: intents and entities a variety, what is
refused, and the languages. The exit code is 1 when a target is missed.

    python -m benchmarks.evaluate [--model models/x.tar.gz]
"""

import argparse
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.nlu.evaluation import Evaluation
from benchmarks.nlu.evaluation_report import evaluation_table, language_table, mistakes
from benchmarks.nlu.evaluation_row import EvaluationRow, read_rows
from benchmarks.nlu.invented_name import add_invented, with_invented
from benchmarks.nlu.quiet import quiet
from benchmarks.nlu.targets import Targets
from benchmarks.nlu.trained_pipeline import TrainedPipeline, newest_model
from benchmarks.nlu.understood import Understood, understand
from bot.model_archive import ModelArchive

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = ROOT / "tests" / "evaluation"
REVIEWED = QUESTIONS / "reviewed"
VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en", "mix")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the evaluation from the command line."""
    options = _options(arguments)
    quiet()
    model = options.model or _model_in_use()
    pipeline = TrainedPipeline(model, ROOT / "domain.yml")
    groups = {name: _understood(pipeline, QUESTIONS, name) for name in VARIETIES}
    everything = [item for group in groups.values() for item in group]
    by_variety = {name: Evaluation.of(group) for name, group in groups.items()}
    overall = Evaluation.of(everything)
    print(evaluation_table({**by_variety, "all": overall}))
    print("\n" + mistakes(everything))
    _reviewed(pipeline)
    language = _languages(pipeline)
    _questions(pipeline, everything)
    _invented(pipeline, model, [item.row for item in everything])
    missed = Targets.read(options.targets).missed(by_variety, overall, language)
    print(
        "\nEvery target is reached." if not missed else "\nMissed: " + "; ".join(missed)
    )
    return 1 if missed else 0


def _model_in_use() -> Path:
    """Raises FileNotFoundError when there is none."""
    models_dir = Path(os.environ.get("MODELS_DIR", ROOT / "models"))
    archive = ModelArchive.current(models_dir)
    return models_dir / archive.file if archive else newest_model(models_dir)


def _understood(pipeline: TrainedPipeline, folder: Path, name: str) -> list[Understood]:
    return [understand(pipeline, row) for row in read_rows(folder / f"{name}.yml")]


def _reviewed(pipeline: TrainedPipeline) -> None:
    """Print how the questions fare that staff reviewed and the training never saw."""
    paths = sorted(REVIEWED.glob("*.yml"))
    groups = {each.stem: _understood(pipeline, REVIEWED, each.stem) for each in paths}
    if groups:
        table = {name: Evaluation.of(group) for name, group in groups.items()}
        print("\nReviewed questions\n" + evaluation_table(table))
        print("\n" + mistakes([item for group in groups.values() for item in group]))


def _questions(pipeline: TrainedPipeline, single: Sequence[Understood]) -> None:
    """Print how many messages with two questions, and with one, are taken for that."""
    double = [
        understand(pipeline, row) for row in read_rows(QUESTIONS / "two_questions.yml")
    ]
    found = sum(item.questions == item.row.questions for item in double)
    print(f"\ntwo questions found: {found} of {len(double)}")
    for item in double:
        if item.questions != item.row.questions:
            print(f"{item.questions}, wanted {item.row.questions}: {item.row.text}")
    wrong = [item for item in single if item.questions]
    print(f"single questions split: {len(wrong)} of {len(single)}")
    for item in wrong:
        print(f"{item.questions}: {item.row.text}")


def _invented(
    pipeline: TrainedPipeline, model: Path, rows: Sequence[EvaluationRow]
) -> None:
    """Print how questions that name a programme fare when nobody has heard of it."""
    renamed = [(row, with_invented(row, pipeline.parse(row.text))) for row in rows]
    pairs = [(row, other) for row, other in renamed if other]
    with tempfile.TemporaryDirectory() as name:
        var_dir = Path(os.environ.get("VAR_DIR", ROOT / "var"))
        add_invented(var_dir / "names.json", Path(name))
        os.environ["VAR_DIR"] = name
        other_pipeline = TrainedPipeline(model, ROOT / "domain.yml")
    known = Evaluation.of([understand(pipeline, row) for row, _ in pairs]).accuracy
    unheard = Evaluation.of(
        [understand(other_pipeline, other) for _, other in pairs]
    ).accuracy
    print(f"\n{len(pairs)} questions about a programme: {known:.1%} right;")
    print(f"the same about a programme never seen in training: {unheard:.1%} right")


def _languages(pipeline: TrainedPipeline) -> float:
    """Print the languages' table and mistakes; the share of rows that are right."""
    items = [understand(pipeline, row) for row in read_rows(QUESTIONS / "language.yml")]
    told = [item for item in items if not item.row.language]
    print("\n" + language_table([(item.row.variety, item.variety) for item in told]))
    for item in items:
        if not _language_right(item.row, item.variety):
            wanted = item.row.language or item.row.variety
            print(f"{item.variety}, wanted {wanted}: {item.row.text}")
    return sum(_language_right(item.row, item.variety) for item in items) / len(items)


def _language_right(row: EvaluationRow, variety: str) -> bool:
    if row.language:
        return variety.split("-")[0] == row.language
    return variety == row.variety


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--model", type=Path, help="default: the one in use")
    parser.add_argument(
        "--targets", type=Path, default=ROOT / "benchmarks" / "nlu" / "targets.yml"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())

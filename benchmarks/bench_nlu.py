"""Trains this repository's pipeline and Rasa's default one on the same NLU data and
prints what each makes of the same test texts.

    python -m benchmarks.bench_nlu --train train.yml --test test.yml [--valid valid.yml]
    python -m benchmarks.bench_nlu data.yml --split 80/20 --seed 13
"""

import argparse
import dataclasses
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.nlu import data_set
from benchmarks.nlu.example import Example
from benchmarks.nlu.measured import Measured
from benchmarks.nlu.prediction import Prediction
from benchmarks.nlu.quiet import quiet
from benchmarks.nlu.report import table
from benchmarks.nlu.scores import score
from benchmarks.nlu.trained_pipeline import TrainedPipeline, train

ROOT = Path(__file__).resolve().parent.parent
OURS = ROOT / "config.yml"
DEFAULT = ROOT / "benchmarks" / "nlu" / "default_config.yml"

NO_NAMES = b'{"names": []}'


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark from the command line."""
    options = _options(arguments)
    quiet()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _use_names(options.names, folder)
        train_file, test_file = options.train, options.test
        if options.file:
            train_file, test_file = data_set.split(
                options.file, options.split, options.seed, folder
            )
        test = data_set.examples(test_file)
        valid = data_set.examples(options.valid) if options.valid else []
        configs = {"this repository": OURS}
        if not options.skip_default:
            configs["Rasa's default"] = DEFAULT
        columns = {
            name: _measured(
                config, train_file, test, valid, folder / config.stem, options.refusal
            )
            for name, config in configs.items()
        }
    print(table(columns))
    if options.json:
        rows = {
            name: dataclasses.asdict(measured) for name, measured in columns.items()
        }
        options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return 0


def _use_names(names: Path | None, folder: Path) -> None:
    """Let the entity linker link these names, or none: other people's data has others."""
    content = names.read_bytes() if names else NO_NAMES
    (folder / "names.json").write_bytes(content)
    os.environ["VAR_DIR"] = str(folder)


def _measured(
    config: Path,
    train_file: Path,
    test: Sequence[Example],
    valid: Sequence[Example],
    folder: Path,
    refusal: str,
) -> Measured:
    model, seconds = train(config, train_file, folder)
    pipeline = TrainedPipeline(model)
    predicted = [_predictions(pipeline, examples) for examples in (test, valid)]
    return Measured(score(*predicted, refusal), seconds)


def _predictions(
    pipeline: TrainedPipeline, examples: Sequence[Example]
) -> list[Prediction]:
    return [Prediction.of(e, *pipeline.timed_parse(e.text)) for e in examples]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("file", type=Path, nargs="?", help="one file to split")
    parser.add_argument("--train", type=Path)
    parser.add_argument("--test", type=Path)
    parser.add_argument(
        "--valid", type=Path, help="where the refusal's threshold is chosen"
    )
    parser.add_argument(
        "--split", type=_share, default=0.8, help="train/test, e.g. 80/20"
    )
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument(
        "--refusal", default="out_of_scope", help="intent of what to refuse"
    )
    parser.add_argument(
        "--names", type=Path, help="the catalogue's names.json; default: none"
    )
    parser.add_argument(
        "--skip-default", action="store_true", help="only this repository's"
    )
    parser.add_argument("--json", type=Path, help="write the figures here, too")
    options = parser.parse_args(arguments)
    if bool(options.file) == bool(options.train and options.test):
        parser.error("give either one file to split or both --train and --test")
    return options


def _share(text: str) -> float:
    """`80/20` as 0.8; argparse reports the ValueError of anything else."""
    train_part, test_part = (float(part) for part in text.split("/"))
    return train_part / (train_part + test_part)


if __name__ == "__main__":
    raise SystemExit(main())

"""Scores the grouping of questions on tests/evaluation/grouping.yml, as they arrive one after the other.

    python -m benchmarks.grouping [--model models/x.tar.gz] [--orders 6] [--crowd 10000]

The half `tune` is what the weights were chosen on; the half `report` counts. The exit code is 1
when it misses a target. `--crowd` times the arrival of a question among so many others.
"""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from benchmarks.desk.asked import Asked, read_asked
from benchmarks.desk.grouped import arrival_times, grouped
from benchmarks.desk.pairs import KINDS, Pairs, table
from benchmarks.nlu.quiet import quiet
from benchmarks.nlu.trained_pipeline import TrainedPipeline, newest_model

ROOT = Path(__file__).resolve().parent.parent
QUESTIONS = ROOT / "tests" / "evaluation" / "grouping.yml"
REPORTED = "report"
TARGETS = {"within a language": 0.8, "across languages": 0.7}
MOST_MILLISECONDS = 100.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark from the command line."""
    options = _options(arguments)
    quiet()
    pipeline = TrainedPipeline(
        options.model
        or newest_model(Path(os.environ.get("MODELS_DIR", ROOT / "models"))),
        ROOT / "domain.yml",
    )
    halves = read_asked(QUESTIONS, pipeline)
    missed = []
    for half, asked in halves.items():
        scores = _scores(asked, options.orders)
        print(
            f"{half}: {len(asked)} questions, mean of {options.orders} orders of arrival"
        )
        print(table(scores) + "\n")
        if half == REPORTED:
            missed = [
                f"{kind} {scores[kind].f1:.2f}"
                for kind, least in TARGETS.items()
                if scores[kind].f1 < least
            ]
    missed += _crowd(halves[REPORTED], options.crowd)
    print("Every target is reached." if not missed else "Missed: " + "; ".join(missed))
    return 1 if missed else 0


def _scores(asked: Sequence[Asked], orders: int) -> dict[str, Pairs]:
    runs = [Pairs.of_all(asked, groups) for groups in grouped(asked, orders)]
    return {kind: Pairs.mean([run[kind] for run in runs]) for kind in KINDS}


def _crowd(asked: Sequence[Asked], crowd: int) -> list[str]:
    """Print how long arrivals take; what is too slow."""
    if not crowd:
        return []
    times = sorted(arrival_times(asked, crowd))
    middle, slow = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"arrival among {crowd} questions: p50 {middle:.0f} ms, p95 {slow:.0f} ms")
    return [f"p95 of an arrival {slow:.0f} ms"] if slow > MOST_MILLISECONDS else []


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--model", type=Path, help="default: the newest in models/")
    parser.add_argument("--orders", type=int, default=6, help="orders of arrival")
    parser.add_argument("--crowd", type=int, default=10_000, help="0: do not time it")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())

"""Shows what each threshold of the decider does to tests/evaluation/validation.yml, and
draws how well the confidence can be relied on.

    python -m benchmarks.tune_thresholds [--model models/x.tar.gz] [--plot docs/x.svg]
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from benchmarks.nlu.evaluation_row import read_rows
from benchmarks.nlu.quiet import quiet
from benchmarks.nlu.reliability import draw
from benchmarks.nlu.threshold_table import table
from benchmarks.nlu.trained_pipeline import TrainedPipeline, newest_model
from benchmarks.nlu.understood import understand

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = ROOT / "tests" / "evaluation" / "validation.yml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; draw the plot where it is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--model", type=Path, help="default: the newest in models/")
    parser.add_argument("--plot", type=Path, help="an SVG file to write")
    options = parser.parse_args(arguments)
    quiet()
    model = options.model or newest_model(ROOT / "models")
    pipeline = TrainedPipeline(model, ROOT / "domain.yml")
    understood = [understand(pipeline, row) for row in read_rows(MESSAGES)]
    print(table(understood))
    if options.plot:
        draw(understood, options.plot)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

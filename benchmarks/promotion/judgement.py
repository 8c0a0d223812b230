"""Two models measured alike."""

import json
from pathlib import Path

from rasa.engine.exceptions import GraphComponentException
from rasa.shared.exceptions import RasaException

from benchmarks.nlu.quiet import quiet
from benchmarks.nlu.trained_pipeline import TrainedPipeline
from benchmarks.promotion.comparison import compare
from benchmarks.promotion.conversations import conversations
from benchmarks.promotion.margins import Margins
from benchmarks.promotion.measure import Measure
from benchmarks.promotion.table import table
from benchmarks.promotion.understanding import understanding
from tools.failure import Failure
from tools.paths import ROOT

QUESTIONS = ROOT / "tests" / "evaluation"
MARGINS = ROOT / "benchmarks" / "promotion.yml"


def judge(present: Path, candidate: Path, result: Path) -> None:
    """Print the table and write its rows to `result`. Raises Failure when a model or
    the conversations cannot be measured.
    """
    quiet()
    margins = Margins.read(MARGINS)
    before = _measures(present, "The model in use")
    after = _measures(candidate, "The candidate")
    comparisons = compare(before, after, margins)
    print(table(comparisons), flush=True)
    rows = [comparison.as_row() for comparison in comparisons]
    result.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")


def _measures(model: Path, which: str) -> list[Measure]:
    try:
        pipeline = TrainedPipeline(model, ROOT / "domain.yml")
    except (GraphComponentException, RasaException) as error:
        reason = error.__cause__ or error
        raise Failure(
            f"{which} does not fit the present code, `make train` makes one that does:"
            f" {reason}"
        ) from error
    return [*understanding(pipeline, QUESTIONS), conversations(model)]

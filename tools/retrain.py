"""Trains a candidate and puts it in use only if it is not worse than the present model."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from bot.model_archive import ModelArchive
from tools.catalogue import manage
from tools.commands import run, say
from tools.configuration import Configuration
from tools.content import content_hash
from tools.failure import Failure
from tools.model import SOURCES, train
from tools.model_history import PROMOTED, REFUSED, ModelHistory, Trial, now
from tools.paths import BOT_PYTHON

Scores = Sequence[Mapping[str, Any]]


def retrain(configuration: Configuration) -> None:
    """Raises Failure when the candidate is refused, or could not be trained or judged."""
    models_dir = configuration.models_dir
    present = ModelArchive.current(models_dir)
    if present is None or not present.is_intact(models_dir):
        raise Failure(
            "There is no model in use to compare with; `make train` makes one."
        )
    inputs = content_hash(SOURCES)
    stamp = f"{datetime.now(timezone.utc):%Y%m%d%H%M%S}"
    try:
        candidate = train(configuration, f"mourchid-{inputs[:12]}-{stamp}", inputs)
        scores = _compare(configuration, present, candidate)
        decide(configuration, present, candidate, scores)
    finally:
        _delete_unused(models_dir)


def decide(
    configuration: Configuration,
    present: ModelArchive,
    candidate: ModelArchive,
    scores: Scores,
) -> None:
    """Promote or refuse, and keep the reasons. Raises Failure when it is refused."""
    worse = [str(row["measure"]) for row in scores if row["is_worse"]]
    history = ModelHistory.read(configuration.models_dir)
    if not worse:
        candidate.save(configuration.models_dir)
    history.add(
        Trial(
            model=candidate.file,
            compared_with=present.file,
            decided_at=now(),
            decision=REFUSED if worse else PROMOTED,
            accepted="" if worse else candidate.inputs,
            refused=candidate.inputs if worse else "",
            scores=scores,
        )
    )
    show_staff(configuration, history.path)
    if worse:
        raise Failure(
            f"the candidate is refused and the model in use stays: {', '.join(worse)}"
            " got worse."
        )
    say("The candidate is promoted; a running server takes it over within seconds")


def show_staff(configuration: Configuration, history: Path) -> None:
    """Without the back office the history waits in its file until the next time."""
    try:
        manage(configuration, "record_models", str(history))
    except Failure as failure:
        say(f"Staff cannot see it yet: {failure}")


def _compare(
    configuration: Configuration, present: ModelArchive, candidate: ModelArchive
) -> Scores:
    """The rows of the comparison, whose table is printed."""
    say("Comparing it with the model in use (some minutes)")
    result = configuration.var_dir / "comparison.json"
    result.unlink(missing_ok=True)
    archives = [configuration.models_dir / each.file for each in (present, candidate)]
    run(
        [BOT_PYTHON, "-m", "benchmarks.promotion", *archives, result],
        why="The candidate could not be judged",
        env=configuration.environment,
    )
    scores: Scores = json.loads(result.read_text(encoding="utf-8"))
    return scores


def _delete_unused(models_dir: Path) -> None:
    """All archives but the one in use and the former one."""
    kept = (ModelArchive.current(models_dir), ModelArchive.former(models_dir))
    names = {archive.file for archive in kept if archive is not None}
    for path in models_dir.glob("mourchid-*.tar.gz"):
        if path.name not in names:
            path.unlink()

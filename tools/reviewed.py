"""Writes what staff taught into the files of training examples and test questions.

Runs in the assistant's environment: `.venv/bin/python -m tools.reviewed PATH`, where
PATH is what the back office exported.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.failure import Failure
from tools.paths import ROOT
from tools.reviewing.known_sentences import known_keys
from tools.reviewing.reviewed_example import Proposal, ReviewedExample
from tools.reviewing.reviewed_files import held_out_text, proposals_text, training_text

VARIETIES = ("fr", "ar", "ary", "ary-Latn", "en", "mix")
PROPOSALS = Path("docs") / "proposed_intents.yml"


def main(arguments: Sequence[str]) -> None:
    try:
        print(f"-> {write_reviewed(Path(arguments[0]), ROOT)}")
    except Failure as failure:
        sys.exit(str(failure))


def write_reviewed(exported: Path, root: Path) -> str:
    """Write the files under `root`; returns what was done, in one sentence.

    A sentence that the other files have is left out, the latest lesson about a sentence
    counts, and half of the sentences, told by a hash, are kept for the tests. Raises
    Failure.
    """
    lessons, proposals = _read(exported)
    latest = {lesson.key: lesson for lesson in lessons}
    known = known_keys(root)
    kept = [lesson for key, lesson in latest.items() if key and key not in known]
    tests = [lesson for lesson in kept if lesson.is_held_out]
    training = [lesson for lesson in kept if not lesson.is_held_out]
    for variety in VARIETIES:
        of_training = [lesson for lesson in training if lesson.variety == variety]
        of_tests = [lesson for lesson in tests if lesson.variety == variety]
        _write(training_path(root, variety), training_text(variety, of_training))
        _write(held_out_path(root, variety), held_out_text(of_tests))
    _write(root / PROPOSALS, proposals_text(proposals))
    return (
        f"{len(training)} reviewed sentences to learn, {len(tests)} to test with, "
        f"{len(latest) - len(kept)} known already, {len(proposals)} proposed intents."
    )


def training_path(root: Path, variety: str) -> Path:
    return root / "data" / "nlu" / variety / "reviewed.yml"


def held_out_path(root: Path, variety: str) -> Path:
    return root / "tests" / "evaluation" / "reviewed" / f"{variety}.yml"


def _read(path: Path) -> tuple[list[ReviewedExample], list[Proposal]]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return (
            [ReviewedExample.parse(row) for row in document["examples"]],
            [Proposal.parse(row) for row in document["proposals"]],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Failure(f"{path} is no export of taught examples: {error!r}.") from error


def _write(path: Path, text: str) -> None:
    """No text, no file."""
    if text:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    else:
        path.unlink(missing_ok=True)


if __name__ == "__main__":
    main(sys.argv[1:])

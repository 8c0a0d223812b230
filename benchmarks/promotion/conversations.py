"""The conversation tests, played to the whole system with one model."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.promotion.measure import Measure, Outcome
from bot.model_archive import ModelArchive
from tools.content import content_hash
from tools.failure import Failure
from tools.model import SOURCES
from tools.paths import ROOT

# Not those of the product: its channels, databases and addresses are not for tests.
KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR")
PLAIN_NAMES = "disable_test_id_escaping_and_forfeit_all_rights_to_community_support"
PARAMETER = "["  # the tests without one are of the tests' own tools
MOST_WORDS = 400  # characters of what went wrong


def conversations(model: Path) -> Measure:
    """Each conversation is right when it goes as written. Raises Failure."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        models_dir = folder / "models"
        archive = _offer(model, models_dir)
        report = folder / "report.xml"
        said = _play(models_dir, report)
        if not report.is_file():
            raise Failure(f"The conversations could not be played: {said}")
        if ModelArchive.current(models_dir) != archive:
            raise Failure("The training data changed while conversations were played.")
        return Measure("conversations", outcomes(report))


def outcomes(report: Path) -> tuple[Outcome, ...]:
    """From pytest's JUnit report. Raises Failure when a test could not begin."""
    cases = list(ElementTree.parse(report).iter("testcase"))
    for case in cases:
        broken = case.find("error")
        if broken is not None:
            raise Failure(
                f"The conversations could not be played: {broken.get('message')}"
            )
    return tuple(_outcome(case) for case in cases if PARAMETER in case.get("name", ""))


def _outcome(case: ElementTree.Element) -> Outcome:
    failure = case.find("failure")
    name = case.get("name", "").partition(PARAMETER)[2].removesuffix("]")
    words = "" if failure is None else failure.get("message", "")[:MOST_WORDS]
    return Outcome(name, failure is None, words)


def _offer(model: Path, models_dir: Path) -> ModelArchive:
    """Make it the model in use there, as if trained from the present data: starting
    the system would else train.
    """
    models_dir.mkdir()
    (models_dir / model.name).symlink_to(model.resolve())
    archive = ModelArchive.of(model, content_hash(SOURCES))
    archive.save(models_dir)
    return archive


def _play(models_dir: Path, report: Path) -> str:
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
            *("-o", f"{PLAIN_NAMES}=true", f"--junitxml={report}"),
            "tests/conversations",
        ],
        cwd=ROOT,
        env={**environment, "MODELS_DIR": str(models_dir)},
        capture_output=True,
        text=True,
        check=False,
    )
    return (done.stdout + done.stderr).strip()[-MOST_WORDS:]

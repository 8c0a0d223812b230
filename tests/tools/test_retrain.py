"""A candidate is promoted only if it is not worse; all is kept and shown to staff."""

from pathlib import Path
from typing import Any

import pytest

from bot.model_archive import ModelArchive
from tools.catalogue import manage
from tools.configuration import Configuration
from tools.content import content_hash
from tools.failure import Failure
from tools.model import SOURCES, prepare_model
from tools.model_history import ModelHistory
from tools.retrain import decide, retrain

KEPT = {
    "measure": "conversations",
    "count": 50,
    "before": 1.0,
    "after": 1.0,
    "margin": 0.0,
    "is_worse": False,
    "lost": [],
}
WORSE = {**KEPT, "measure": "intents:ary", "after": 0.9, "is_worse": True}


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    folders = {"VAR_DIR": str(tmp_path / "var"), "MODELS_DIR": str(tmp_path / "m")}
    return Configuration.read(folders)


def archive(
    configuration: Configuration, name: str, inputs: str = "other"
) -> ModelArchive:
    path = configuration.models_dir / f"mourchid-{name}.tar.gz"
    path.write_text(name)
    return ModelArchive.of(path, inputs)


def judge(
    configuration: Configuration, *scores: dict[str, Any], inputs: str = "new"
) -> tuple[ModelArchive, ModelArchive]:
    present = archive(configuration, "present")
    present.save(configuration.models_dir)
    candidate = archive(configuration, "candidate", inputs)
    decide(configuration, present, candidate, scores)
    return present, candidate


def test_candidate_that_is_not_worse_is_promoted(configuration: Configuration) -> None:
    present, candidate = judge(configuration, KEPT)
    assert ModelArchive.current(configuration.models_dir) == candidate
    assert ModelArchive.former(configuration.models_dir) == present
    [trial] = ModelHistory.read(configuration.models_dir).trials
    assert (trial.decision, trial.scores) == ("promoted", [KEPT])


def test_worse_candidate_is_refused_and_what_got_worse_is_named(
    configuration: Configuration,
) -> None:
    with pytest.raises(Failure, match=r"refused .*: intents:ary got worse"):
        judge(configuration, KEPT, WORSE)
    current = ModelArchive.current(configuration.models_dir)
    assert current is not None
    assert current.file == "mourchid-present.tar.gz"
    [trial] = ModelHistory.read(configuration.models_dir).trials
    assert (trial.decision, trial.scores) == ("refused", [KEPT, WORSE])


def test_start_does_not_train_again_what_was_refused(
    configuration: Configuration, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Failure):
        judge(configuration, WORSE, inputs=content_hash(SOURCES))
    prepare_model(configuration)
    assert "was refused" in capsys.readouterr().out
    current = ModelArchive.current(configuration.models_dir)
    assert current is not None
    assert current.inputs == "other"


def test_retraining_without_a_model_in_use_is_one_sentence(
    configuration: Configuration,
) -> None:
    with pytest.raises(Failure, match="no model in use to compare with"):
        retrain(configuration)


def test_staff_see_the_decision(configuration: Configuration) -> None:
    manage(configuration, "migrate", "--verbosity", "0")
    with pytest.raises(Failure):
        judge(configuration, WORSE)
    log = configuration.var_dir / "record_models.log"
    assert log.read_text() == "1 models recorded.\n"


def test_history_waits_while_the_back_office_is_not_there(
    configuration: Configuration, capsys: pytest.CaptureFixture[str]
) -> None:
    judge(configuration, KEPT)
    assert "Staff cannot see it yet" in capsys.readouterr().out
    manage(configuration, "migrate", "--verbosity", "0")
    history = ModelHistory.read(configuration.models_dir)
    manage(configuration, "record_models", str(history.path))
    log = configuration.var_dir / "record_models.log"
    assert log.read_text() == "1 models recorded.\n"

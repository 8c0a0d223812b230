"""The former model is one command away."""

import json
from pathlib import Path

import pytest

from bot.model_archive import ModelArchive
from tools.configuration import Configuration
from tools.failure import Failure
from tools.model_history import ModelHistory
from tools.rollback import rollback


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    folders = {"VAR_DIR": str(tmp_path / "var"), "MODELS_DIR": str(tmp_path / "m")}
    return Configuration.read(folders)


def model(configuration: Configuration, name: str) -> ModelArchive:
    path = configuration.models_dir / f"mourchid-{name}.tar.gz"
    path.write_text(name)
    archive = ModelArchive.of(path, f"inputs of {name}")
    archive.save(configuration.models_dir)
    return archive


def test_former_model_is_in_use_again(configuration: Configuration) -> None:
    one, two = model(configuration, "one"), model(configuration, "two")
    rollback(configuration)
    models_dir = configuration.models_dir
    assert ModelArchive.current(models_dir) == one
    assert ModelArchive.former(models_dir) == two
    [trial] = ModelHistory.read(models_dir).trials
    assert (trial.decision, trial.model) == ("rolled_back", one.file)


def test_twice_is_as_before(configuration: Configuration) -> None:
    one, two = model(configuration, "one"), model(configuration, "two")
    rollback(configuration)
    assert ModelHistory.read(configuration.models_dir).is_refused(two.inputs)
    rollback(configuration)
    history = ModelHistory.read(configuration.models_dir)
    assert ModelArchive.current(configuration.models_dir) == two
    assert history.is_refused(one.inputs)
    assert not history.is_refused(two.inputs)


def test_without_a_former_model_there_is_one_sentence(
    configuration: Configuration,
) -> None:
    one = model(configuration, "one")
    with pytest.raises(Failure, match=r"^there is no former model to go back to\.$"):
        rollback(configuration)
    assert ModelArchive.current(configuration.models_dir) == one


def test_damaged_former_model_is_not_used(configuration: Configuration) -> None:
    one, two = model(configuration, "one"), model(configuration, "two")
    (configuration.models_dir / one.file).write_text("damaged")
    with pytest.raises(Failure, match="missing or damaged"):
        rollback(configuration)
    assert ModelArchive.current(configuration.models_dir) == two


def test_broken_history_is_told(tmp_path: Path) -> None:
    (tmp_path / "history.json").write_text(json.dumps([{"model": "a"}]))
    with pytest.raises(Failure, match="no history of models"):
        ModelHistory.read(tmp_path)

"""When and how the widget is built."""

import os
from pathlib import Path

import pytest

from tools import widget
from tools.configuration import Configuration
from tools.failure import Failure

NPM = """#!/bin/sh
echo "$1" >> asked
[ ! -e broken ] || { echo 'ECONNREFUSED: no registry'; exit 1; }
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A widget's folder, and an `npm` that writes down what it is asked."""
    folder = tmp_path / "widget"
    (folder / "dist").mkdir(parents=True)
    npm = tmp_path / "npm"
    npm.write_text(NPM)
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + "/bin")
    monkeypatch.setattr(widget, "FOLDER", folder)
    monkeypatch.setattr(widget, "STAMP", folder / "dist" / "built-from")
    return folder


@pytest.fixture
def configuration(tmp_path: Path) -> Configuration:
    return Configuration.read({"VAR_DIR": str(tmp_path / "var")})


def test_built_as_locked_and_once(folder: Path, configuration: Configuration) -> None:
    for _ in range(2):
        widget.prepare_widget(configuration)
    assert (folder / "asked").read_text().split() == ["ci", "run"]
    (folder / "dist" / "built-from").write_text("other sources")
    widget.prepare_widget(configuration)
    assert (folder / "asked").read_text().split() == ["ci", "run"] * 2


def test_failed_build_is_told_and_tried_again(
    folder: Path, configuration: Configuration
) -> None:
    (folder / "broken").touch()
    with pytest.raises(Failure, match="npm ci failed for the widget: ECONNREFUSED"):
        widget.prepare_widget(configuration)
    (folder / "broken").unlink()
    widget.prepare_widget(configuration)
    assert (folder / "dist" / "built-from").exists()


def test_what_was_built_elsewhere_is_served_without_node(
    folder: Path,
    configuration: Configuration,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PATH", "")
    widget.prepare_widget(configuration)
    assert capsys.readouterr().out == ""


def test_assistant_starts_without_the_chat(
    folder: Path,
    configuration: Configuration,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (folder / "broken").touch()
    widget.offer_widget(configuration)
    assert "There is no chat on web pages." in capsys.readouterr().out
    monkeypatch.setenv("PATH", "/nonexistent")
    (folder / "dist").rmdir()
    widget.offer_widget(configuration)
    assert "there is no npm" in capsys.readouterr().out

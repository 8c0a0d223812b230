"""What the person sees when a make command cannot do its work."""

import os
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
AS_IF_OLD = """#!/bin/sh
[ "$1" = -c ] || { echo Traceback >&2; exit 1; }
exec PYTHON -c "import sys; sys.version_info = (3, 9, 18); $2"
"""
OF_THE_MAKE_THAT_RUNS_THE_TESTS = {"MAKELEVEL", "MAKEFLAGS", "MFLAGS"}


def make(folder: Path, target: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["make", "--silent", target],
        cwd=folder,
        env={**_environment(), **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def _environment() -> dict[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name not in OF_THE_MAKE_THAT_RUNS_THE_TESTS
    }


def is_one_sentence(output: str) -> bool:
    said = [
        line for line in output.splitlines() if not line.startswith(("->", "make: "))
    ]
    return len(said) == 1 and said[0].endswith((".", ")")) and "Traceback" not in output


def test_help_lists_every_target() -> None:
    rows = make(ROOT, "help").stdout.splitlines()
    listed = {row.split()[1] for row in rows}
    text = (ROOT / "Makefile").read_text()
    declared = text.partition(".PHONY:")[2].partition("\n")[0].split()
    assert listed == set(declared)


def test_used_port_is_named_with_a_way_out(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        done = make(ROOT, "run", VAR_DIR=str(tmp_path), BACKOFFICE_PORT=port)
    assert done.returncode != 0
    assert port in done.stderr and "BACKOFFICE_PORT" in done.stderr
    assert is_one_sentence(done.stderr)


def test_python_that_is_missing_is_named(tmp_path: Path) -> None:
    done = make(ROOT, "run", VAR_DIR=str(tmp_path), PYTHON="python3-not-there")
    assert done.returncode != 0
    assert "python3-not-there" in done.stderr and "Traceback" not in done.stderr


def test_python_that_is_too_old_is_told_what_is_needed(tmp_path: Path) -> None:
    old = tmp_path / "python"
    old.write_text(AS_IF_OLD.replace("PYTHON", sys.executable))
    old.chmod(0o755)
    done = make(ROOT, "run", VAR_DIR=str(tmp_path), PYTHON=str(old))
    assert done.returncode != 0
    assert "Python 3.10" in done.stderr
    assert is_one_sentence(done.stderr)


def test_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = make(ROOT, "run", VAR_DIR=str(tmp_path / "file"))
    assert done.returncode != 0
    assert "VAR_DIR" in done.stderr
    assert is_one_sentence(done.stderr)


def test_broken_configuration_is_named_with_its_line(copy: Path) -> None:
    (copy / "endpoints.yml").write_text("action_endpoint:\n  url: [\n")
    done = make(copy, "run", **_free_ports())
    assert done.returncode != 0
    assert "endpoints.yml, line 3" in done.stderr
    assert is_one_sentence(done.stderr)


def test_variable_that_is_not_set_is_named(copy: Path) -> None:
    with (copy / "endpoints.yml").open("a") as file:
        file.write("event_broker:\n  url: ${NOT_THERE}\n")
    done = make(copy, "run", **_free_ports())
    assert done.returncode != 0
    assert "NOT_THERE" in done.stderr
    assert is_one_sentence(done.stderr)


def test_broken_training_data_is_named_with_its_line(copy: Path) -> None:
    (copy / "data" / "nlu" / "fr" / "broken.yml").write_text("nlu: [\n")
    done = make(copy, "train", VAR_DIR=str(copy / "var"))
    assert done.returncode != 0
    assert "data/nlu/fr/broken.yml, line 2" in done.stderr
    assert is_one_sentence(done.stderr)


def _free_ports() -> dict[str, str]:
    names = ("RASA_PORT", "ACTIONS_PORT", "BACKOFFICE_PORT")
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in names]
    ports = [str(listener.getsockname()[1]) for listener in sockets]
    for listener in sockets:
        listener.close()
    return dict(zip(names, ports, strict=True))

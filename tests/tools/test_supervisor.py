"""What is left when `make run` is stopped."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.ports import free_port
from tests.tools.conftest import ROOT

SECONDS = 30
WITH_A_CHILD = "other: sleep 600 & echo $! > child.pid; echo $$ > other.pid; wait"
PROCFILE = f"one: echo $$ > one.pid; exec sleep 600\n{WITH_A_CHILD}\n"


class Supervised:
    """The supervisor of a copy, in a process group of its own as a terminal gives it."""

    def __init__(self, copy: Path, procfile: str) -> None:
        (copy / "Procfile").write_text(procfile)
        names = ("RASA_PORT", "ACTIONS_PORT", "BACKOFFICE_PORT")
        ports = {name: str(free_port()) for name in names}
        self._folder = copy
        self._process = subprocess.Popen(
            [ROOT / ".venv" / "bin" / "python", "-m", "tools.supervisor"],
            cwd=copy,
            env={**os.environ, **ports, "VAR_DIR": str(copy / "var")},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def pids(self, *names: str) -> list[int]:
        """Waits until each process of these names has written its id."""
        return [self._pid(self._folder / f"{name}.pid") for name in names]

    def press(self, key: signal.Signals) -> None:
        os.killpg(self._process.pid, key)

    def end(self) -> tuple[int, str]:
        """Waits for the end; the exit code and all that was said."""
        said, _ = self._process.communicate(timeout=SECONDS)
        return self._process.returncode, said

    def kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()

    @staticmethod
    def _pid(file: Path) -> int:
        deadline = time.monotonic() + SECONDS
        while not (file.exists() and file.read_text().strip()):
            assert time.monotonic() < deadline, f"{file.name} was never written"
            time.sleep(0.05)
        return int(file.read_text())


@pytest.fixture
def supervised(copy: Path) -> Iterator[Supervised]:
    started = Supervised(copy, PROCFILE)
    yield started
    started.kill()


def lives(pid: int) -> bool:
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    return state != "" and not state.startswith("Z")


@pytest.mark.parametrize("key", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_no_process_is_left(supervised: Supervised, key: signal.Signals) -> None:
    pids = supervised.pids("one", "other", "child")
    assert all(map(lives, pids))
    supervised.press(key)
    code, said = supervised.end()
    assert code == 0
    assert "Traceback" not in said
    assert [pid for pid in pids if lives(pid)] == []


def test_process_that_ends_stops_the_others_and_is_a_failure(copy: Path) -> None:
    broken = Supervised(copy, PROCFILE + "bad: sleep 1; exit 3\n")
    pids = broken.pids("one", "other", "child")
    code, said = broken.end()
    assert code == 3
    assert "bad" in said and "rc=3" in said
    assert [pid for pid in pids if lives(pid)] == []

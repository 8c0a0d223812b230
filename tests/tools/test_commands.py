import sys
from pathlib import Path

import pytest

from tools.commands import run
from tools.failure import Failure


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_command_that_succeeds_writes_its_log(tmp_path: Path) -> None:
    run(python("print('done')"), why="It failed", log=tmp_path / "log")
    assert (tmp_path / "log").read_text() == "done\n"


def test_failure_tells_the_last_line_and_where_the_rest_is(tmp_path: Path) -> None:
    log = tmp_path / "log"
    with pytest.raises(Failure, match=rf"It failed: why \(all of it: {log}\)"):
        run(python("print('one'); raise SystemExit('why')"), why="It failed", log=log)


def test_failure_in_one_line_is_told_whole(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"It failed: why\.$"):
        run(python("raise SystemExit('why.')"), why="It failed", log=tmp_path / "log")


def test_failure_without_log_tells_what_was_tried() -> None:
    with pytest.raises(Failure, match=r"^It failed\.$"):
        run(python("raise SystemExit(3)"), why="It failed")


def test_command_that_is_not_there_is_named() -> None:
    with pytest.raises(Failure, match="no-such-tool"):
        run(["no-such-tool"], why="It failed")


def test_error_is_told_rather_than_what_came_after(tmp_path: Path) -> None:
    code = "print('module.BadError: why'); print('\\x1b[0m'); raise SystemExit(1)"
    with pytest.raises(Failure, match="It failed: module.BadError: why"):
        run(python(code), why="It failed", log=tmp_path / "log")


def test_command_that_was_ended_by_a_signal_is_told(tmp_path: Path) -> None:
    code = "import os; os.kill(os.getpid(), 15)"
    with pytest.raises(Failure, match="SIGTERM ended it"):
        run(python(code), why="It failed", log=tmp_path / "log")


def test_silent_failure_is_told(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="said nothing"):
        run(python("raise SystemExit(1)"), why="It failed", log=tmp_path / "log")

"""Runs the tests and the linters of both environments."""

import subprocess
from pathlib import Path

from tools.commands import say
from tools.environments import install
from tools.failure import Failure
from tools.paths import BACKOFFICE, BACKOFFICE_PYTHON, BOT_PYTHON, ROOT

Check = tuple[str, list[str | Path], Path]


def test() -> None:
    """Run all tests, the back office's first; raise Failure if any suite fails."""
    install(development=True)
    _all_pass(
        [
            ("back office", [BACKOFFICE_PYTHON, "-m", "pytest", "-q"], BACKOFFICE),
            ("assistant", [BOT_PYTHON, "-m", "pytest", "-q"], ROOT),
        ]
    )


def lint() -> None:
    """Check style, imports between the rooms, and types."""
    install(development=True)
    scripts = BOT_PYTHON.parent
    _all_pass(
        [
            ("style", [scripts / "ruff", "check", "."], ROOT),
            ("format", [scripts / "ruff", "format", "--check", "."], ROOT),
            ("imports", [scripts / "lint-imports"], ROOT),
            ("types", [scripts / "mypy"], ROOT),
        ]
    )


def _all_pass(checks: list[Check]) -> None:
    failed = []
    for name, command, folder in checks:
        say(name)
        if subprocess.run(command, cwd=folder, check=False).returncode:
            failed.append(name)
    if failed:
        raise Failure(f"{', '.join(failed)} failed.")

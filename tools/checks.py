"""Runs the tests and the linters of both environments."""

import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic

from tools.bot_api_emulator import install_bot_api_emulator
from tools.commands import say
from tools.configuration import Configuration
from tools.environments import install
from tools.failure import Failure
from tools.paths import BACKOFFICE, BACKOFFICE_PYTHON, BOT_PYTHON, ROOT
from tools.widget import prepare_widget

BACKOFFICE_TESTS = ["-c", "tests/backoffice/pytest.ini", "tests/backoffice"]
WHOLE_SYSTEM_TESTS = ["tests/conversations", "tests/e2e", "tests/tools"]
Check = tuple[str, list[str | Path], Path]


def test() -> None:
    """Run all suites at once, as they mostly wait; raise Failure if any of them fails."""
    install(development=True)
    install_bot_api_emulator()
    prepare_widget(Configuration.read())
    left_out = [f"--ignore={folder}" for folder in WHOLE_SYSTEM_TESTS]
    _all_pass(
        [
            ("whole system", [*pytest(BOT_PYTHON), *WHOLE_SYSTEM_TESTS], ROOT),
            ("assistant", [*pytest(BOT_PYTHON), *left_out], ROOT),
            ("back office", [*pytest(BACKOFFICE_PYTHON), *BACKOFFICE_TESTS], ROOT),
        ],
        at_once=3,
    )


def lint() -> None:
    """Check style, imports between the rooms, and types."""
    install(development=True)
    scripts = BOT_PYTHON.parent
    imports: list[str | Path] = [
        scripts / "lint-imports",
        "--no-logo",
        "--config",
        ".importlinter",
    ]
    _all_pass(
        [
            ("style", [scripts / "ruff", "check", "."], ROOT),
            ("format", [scripts / "ruff", "format", "--check", "."], ROOT),
            ("imports", [scripts / "lint-imports", "--no-logo"], ROOT),
            ("imports of the back office", imports, BACKOFFICE),
            ("types", [scripts / "mypy"], ROOT),
        ]
    )


def pytest(python: Path) -> list[str | Path]:
    return [python, "-m", "pytest", "-q"]


def _all_pass(checks: list[Check], at_once: int = 1) -> None:
    with ThreadPoolExecutor(at_once) as pool:
        passed = list(pool.map(_passes, checks))
    failed = [name for (name, *_), passes in zip(checks, passed) if not passes]
    if failed:
        raise Failure(f"{', '.join(failed)} failed.")


def _passes(check: Check) -> bool:
    """Print what it says when it has ended, so that what runs at once isn't mixed up."""
    name, command, folder = check
    started = monotonic()
    with TemporaryFile("w+", errors="replace") as output:
        ended = subprocess.run(
            command, cwd=folder, check=False, stdout=output, stderr=subprocess.STDOUT
        )
        output.seek(0)
        say(f"{name} ({monotonic() - started:.0f} s)\n{output.read()}")
    return ended.returncode == 0

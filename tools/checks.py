"""Runs the tests and the linters of both environments."""

import subprocess
from pathlib import Path

from tools.bot_api_emulator import install_bot_api_emulator
from tools.commands import say
from tools.configuration import Configuration
from tools.environments import install
from tools.failure import Failure
from tools.paths import BACKOFFICE, BACKOFFICE_PYTHON, BOT_PYTHON, ROOT
from tools.widget import prepare_widget

BACKOFFICE_TESTS = ["-c", "tests/backoffice/pytest.ini", "tests/backoffice"]
Check = tuple[str, list[str | Path], Path]


def test() -> None:
    """Run all tests, the back office's first; raise Failure if any suite fails."""
    install(development=True)
    install_bot_api_emulator()
    prepare_widget(Configuration.read())
    _all_pass(
        [
            ("back office", [*pytest(BACKOFFICE_PYTHON), *BACKOFFICE_TESTS], ROOT),
            ("assistant", pytest(BOT_PYTHON), ROOT),
        ]
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


def _all_pass(checks: list[Check]) -> None:
    failed = []
    for name, command, folder in checks:
        say(name)
        if subprocess.run(command, cwd=folder, check=False).returncode:
            failed.append(name)
    if failed:
        raise Failure(f"{', '.join(failed)} failed.")

"""The two Python environments, installed from locks with hashes."""

import hashlib
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.commands import run, say
from tools.failure import Failure
from tools.paths import BACKOFFICE, ROOT, TOOLS_ENVIRONMENT, UV

UV_LOCK = ROOT / "tools" / "uv.lock"
STAMP = "installed-lock"


@dataclass(frozen=True)
class Environment:
    """A room's environment: the folder it is for and the Python it needs."""

    name: str
    folder: Path
    python: str

    def install(self, development: bool) -> None:
        """Install what the lock says, unless that is what is installed.

        The development lock holds all of the other, so it serves both.
        """
        locks = [self._lock(development=True)]
        if not development:
            locks.append(self._lock(development=False))
        if self._installed() in {_digest(lock) for lock in locks}:
            return
        say(f"Installing the {self.name}'s environment (a few minutes the first time)")
        install_uv()
        self._create()
        self._sync(locks[-1])

    def _lock(self, development: bool) -> Path:
        return self.folder / f"requirements{'-dev' if development else ''}.lock"

    def _installed(self) -> str:
        stamp = self.folder / ".venv" / STAMP
        return stamp.read_text() if stamp.is_file() else ""

    def _create(self) -> None:
        if (self.folder / ".venv" / "bin" / "python").exists():
            return
        run(
            [UV, "venv", "--quiet", "--python", self.python, self.folder / ".venv"],
            why=f"Python {self.python} could not be found or fetched",
        )

    def _sync(self, lock: Path) -> None:
        python = self.folder / ".venv" / "bin" / "python"
        run(
            [UV, "pip", "sync", "--require-hashes", "--python", python, lock],
            why=f"The {self.name}'s packages could not be installed",
        )
        (self.folder / ".venv" / STAMP).write_text(_digest(lock))


BOT = Environment("assistant", ROOT, "3.10")
BACK_OFFICE = Environment("back office", BACKOFFICE, ">=3.11,<3.14")


def install(development: bool = False) -> None:
    """Install both environments."""
    for environment in (BOT, BACK_OFFICE):
        environment.install(development)


def install_uv() -> None:
    """Install uv, the installer, into a folder of its own."""
    if UV.exists():
        return
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        raise Failure(
            "This Python has no ensurepip: install it (on Debian: python3-venv)."
        ) from None
    run([sys.executable, "-m", "venv", TOOLS_ENVIRONMENT], why="No environment for uv")
    run(
        [
            TOOLS_ENVIRONMENT / "bin" / "python",
            *("-m", "pip", "--quiet", "--disable-pip-version-check", "install"),
            *("--require-hashes", "--only-binary", ":all:", "-r", UV_LOCK),
        ],
        why="uv could not be installed",
    )


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()

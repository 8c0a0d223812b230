"""Installs the Bot API that the tests of the Telegram channel talk to."""

import hashlib
import shutil

from tools.commands import run, say
from tools.failure import Failure
from tools.paths import ROOT

FOLDER = ROOT / "tests" / "bot" / "channels" / "telegram" / "emulator"
STAMP = FOLDER / "node_modules" / "installed-lock"


def install_bot_api_emulator() -> None:
    """Install what the lock says, unless it is installed. Raises Failure without npm."""
    lock = hashlib.sha256((FOLDER / "package-lock.json").read_bytes()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == lock:
        return
    npm = shutil.which("npm")
    if npm is None:
        raise Failure("The tests of the Telegram channel need Node and npm.")
    say("Installing the Bot API emulator")
    why = "The Bot API emulator could not be installed"
    run([npm, "ci", "--no-audit", "--no-fund"], why=why, cwd=FOLDER)
    STAMP.write_text(lock)

"""`python3 -m tools <command>`; the Makefile has the list."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from tools.catalogue import prepare_catalogue
from tools.chat import chat
from tools.checks import lint, test
from tools.commands import run
from tools.configuration import Configuration
from tools.environments import install
from tools.failure import Failure
from tools.model import prepare_model
from tools.paths import BOT_PYTHON, ROOT
from tools.ports import require_free_ports


def start() -> None:
    """Set up what is missing and become the supervisor."""
    configuration = Configuration.read()
    require_free_ports(configuration)
    install()
    prepare(configuration)
    os.chdir(ROOT)
    command = [str(BOT_PYTHON), "-m", "tools.supervisor"]
    os.execve(command[0], command, dict(configuration.environment))


def prepare(configuration: Configuration, force: bool = False) -> None:
    """Bring the database and the model up to date with the files."""
    check: list[str | Path] = [BOT_PYTHON, "-m", "tools.yaml_files"]
    run(
        check,
        why="A configuration file is wrong",
        env=configuration.environment,
        log=configuration.var_dir / "yaml_files.log",
    )
    prepare_catalogue(configuration)
    prepare_model(configuration, force)


def train() -> None:
    """Train now, whatever changed."""
    configuration = Configuration.read()
    install()
    prepare(configuration, force=True)


def chat_in_terminal() -> None:
    chat(Configuration.read().environment["RASA_URL"])


COMMANDS: dict[str, Callable[[], None]] = {
    "run": start,
    "train": train,
    "chat": chat_in_terminal,
    "test": test,
    "lint": lint,
    "install": install,
}


def main(arguments: list[str]) -> None:
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        sys.exit(f"Say one of: {', '.join(COMMANDS)}.")
    try:
        COMMANDS[arguments[0]]()
    except Failure as failure:
        sys.exit(f"make {arguments[0]} stopped: {failure}")
    except KeyboardInterrupt:
        sys.exit(130)


main(sys.argv[1:])

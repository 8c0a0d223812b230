"""`python3 -m tools <command>`; the Makefile has the list."""

import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

from tools.catalogue import manage, prepare_catalogue
from tools.chat import chat
from tools.checks import lint, test
from tools.commands import run
from tools.configuration import Configuration
from tools.environments import install
from tools.failure import Failure
from tools.model import prepare_model
from tools.paths import BOT_PYTHON, ROOT
from tools.ports import require_free_ports
from tools.retrain import retrain
from tools.rollback import rollback
from tools.widget import offer_widget


def start() -> None:
    """Set up what is missing and become the supervisor."""
    configuration = Configuration.read()
    require_free_ports(configuration)
    install()
    prepare(configuration)
    offer_widget(configuration)
    os.chdir(ROOT)
    command = [str(BOT_PYTHON), "-m", "tools.supervisor"]
    os.execve(command[0], command, dict(configuration.environment))


def prepare(configuration: Configuration, force: bool = False) -> None:
    """Bring the database and the model up to date with the files."""
    check_yaml_files(configuration)
    prepare_catalogue(configuration)
    prepare_model(configuration, force)


def check_yaml_files(configuration: Configuration) -> None:
    check: list[str | Path] = [BOT_PYTHON, "-m", "tools.yaml_files"]
    run(
        check,
        why="A configuration file is wrong",
        env=configuration.environment,
        log=configuration.var_dir / "yaml_files.log",
    )


def train() -> None:
    """Train now, whatever changed."""
    configuration = Configuration.read()
    install()
    prepare(configuration, force=True)


def export_reviewed() -> None:
    """Write what staff taught into the files of examples and of test questions."""
    configuration = Configuration.read()
    install()
    prepare_catalogue(configuration)
    exported = configuration.var_dir / "reviewed.json"
    manage(configuration, "export_reviewed", str(exported))
    run(
        [BOT_PYTHON, "-m", "tools.reviewed", exported],
        why="The reviewed sentences could not be written",
        env=configuration.environment,
    )


def retrain_and_compare() -> None:
    """Train a candidate; it takes the model's place only if it is not worse."""
    configuration = Configuration.read()
    install(development=True)
    check_yaml_files(configuration)
    prepare_catalogue(configuration)
    retrain(configuration)


def chat_in_terminal() -> None:
    chat(Configuration.read().environment["RASA_URL"])


def evaluate() -> None:
    """Score the present data's model; fails below the targets."""
    configuration = Configuration.read()
    install(development=True)
    prepare(configuration)
    _measure("evaluate", configuration)


def bench() -> None:
    install(development=True)
    _measure("bench", Configuration.read())


def bench_nlu() -> None:
    install(development=True)
    _measure("bench_nlu", Configuration.read())


def bench_grouping() -> None:
    """Score how questions are grouped, with the present data's model."""
    _bench_with_model("grouping")


def bench_kill() -> None:
    """Kill processes under load and count what was lost or doubled."""
    _bench_with_model("kill")


def _bench_with_model(module: str) -> None:
    configuration = Configuration.read()
    install(development=True)
    prepare(configuration)
    _measure(module, configuration)


def _measure(module: str, configuration: Configuration) -> None:
    arguments = shlex.split(os.environ.get("ARGS", ""))
    run(
        [BOT_PYTHON, "-m", f"benchmarks.{module}", *arguments],
        why="A target is missed or the measurement could not be made",
        env=configuration.environment,
    )


COMMANDS: dict[str, Callable[[], None]] = {
    "run": start,
    "train": train,
    "export-reviewed": export_reviewed,
    "retrain": retrain_and_compare,
    "rollback": lambda: rollback(Configuration.read()),
    "chat": chat_in_terminal,
    "test": test,
    "lint": lint,
    "evaluate": evaluate,
    "bench": bench,
    "bench-nlu": bench_nlu,
    "bench-grouping": bench_grouping,
    "bench-kill": bench_kill,
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

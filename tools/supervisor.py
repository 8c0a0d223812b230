"""Starts the processes of the Procfile, says when they are ready, stops them together.

Runs in the assistant's environment: `.venv/bin/python -m tools.supervisor`.
"""

import os
import signal
import sys
import threading
import time

from honcho.environ import parse_procfile
from honcho.manager import Manager
from honcho.printer import Message, Printer

from tools.configuration import Configuration
from tools.failure import Failure
from tools.paths import ROOT
from tools.readiness import Readiness

SYSTEM = "system"


class EssentialPrinter(Printer):
    """Prints what the processes say, and of the supervisor only what went wrong."""

    def write(self, message: Message) -> None:
        if message.name != SYSTEM or "rc=" in str(message.data):
            super().write(message)


def main() -> None:
    """Returns 0 when a signal stopped it, else the code of what stopped first."""
    try:
        configuration = Configuration.read()
        manager = _manager(configuration)
    except Failure as failure:
        sys.exit(f"Mourchid cannot start: {failure}")
    # A closed terminal must not leave processes behind.
    signal.signal(signal.SIGHUP, lambda *_: os.kill(os.getpid(), signal.SIGTERM))
    threading.Thread(target=_announce, args=(configuration,), daemon=True).start()
    manager.loop()
    stopped_by_signal = manager.returncode in (130, 143)
    sys.exit(0 if stopped_by_signal else manager.returncode or 1)


def _manager(configuration: Configuration) -> Manager:
    manager = Manager(EssentialPrinter(sys.stdout))
    procfile = parse_procfile((ROOT / "Procfile").read_text())
    for name, command in procfile.processes.items():
        manager.add_process(
            name, command, env=dict(configuration.environment), cwd=str(ROOT)
        )
    return manager


def _announce(configuration: Configuration) -> None:
    started = time.monotonic()
    readiness = Readiness(configuration)
    readiness.wait()
    seconds = time.monotonic() - started
    print(readiness.sentence(seconds), flush=True)


if __name__ == "__main__":
    main()

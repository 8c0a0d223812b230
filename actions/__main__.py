"""Starts the action server: `python -m actions [--host 127.0.0.1] [--port 5055]`."""

from __future__ import annotations

import argparse
import logging
import socket
import sys
import warnings

from actions.services import services
from actions.settings import SettingsError

DEFAULT_PORT = 5055
CHATTY = ("rasa_sdk.executor", "sanic.root")


def main() -> None:
    """Checks the environment, delivers what the last run left, and serves.

    Exits with 1 and one sentence when the environment or the port cannot be used.
    """
    parser = argparse.ArgumentParser(prog="actions")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    try:
        services().desk.start()
        listener = socket.create_server((arguments.host, arguments.port))
    except SettingsError as error:
        sys.exit(f"actions: {error}")
    except OSError as error:
        sys.exit(
            f"actions: cannot listen on {arguments.host}:{arguments.port}: {error.strerror}"
        )
    _serve(listener)


def _serve(listener: socket.socket) -> None:
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)
    warnings.filterwarnings("ignore", category=DeprecationWarning, module="sanic_cors")
    from rasa_sdk.endpoint import create_app

    create_app("actions").run(sock=listener, access_log=False)
    services().tally.flush()


if __name__ == "__main__":
    main()

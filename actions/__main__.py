"""Starts the action server: `python -m actions [--port 5055]`."""

from __future__ import annotations

import argparse
import logging
import sys

from rasa_sdk.endpoint import create_app

from actions.services import services
from actions.settings import SettingsError

DEFAULT_PORT = 5055


def main() -> None:
    """Checks the environment, delivers what the last run left, and serves."""
    parser = argparse.ArgumentParser(prog="actions")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO)
    try:
        desk = services().desk
    except SettingsError as error:
        sys.exit(f"actions: {error}")
    desk.start()
    create_app("actions").run(arguments.host, arguments.port, access_log=False)


if __name__ == "__main__":
    main()

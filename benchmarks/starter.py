import os
import subprocess
import sys
from pathlib import Path

from benchmarks.messages import STARTER
from benchmarks.system import System

RASA = [sys.executable, "-m", "rasa"]


class Starter(System):
    """The bot that `rasa init` makes, untouched, as `rasa run` serves it."""

    name = "rasa init"
    messages = STARTER

    def __init__(self, folder: Path, port: int) -> None:
        super().__init__(folder, port)
        self._port = port
        self._bot = folder / "bot"
        self._bot.mkdir()
        with (folder / "init.log").open("wb") as log:
            subprocess.run(
                [*RASA, "init", "--no-prompt", "--init-dir", str(self._bot)],
                env=self.environment(),
                stdout=log,
                stderr=log,
                check=True,
            )

    def train_command(self) -> list[str]:
        return [*RASA, "train", "--force"]

    def start_command(self) -> list[str]:
        return [*RASA, "run", "--interface", "127.0.0.1", "--port", str(self._port)]

    def environment(self) -> dict[str, str]:
        quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false"}
        return {**os.environ, **quiet}

    def working_folder(self) -> Path:
        return self._bot

    def probes(self) -> list[str]:
        return [f"{self.url}/"]

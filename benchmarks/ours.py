import os
import sys
from pathlib import Path

from benchmarks.messages import OURS
from benchmarks.system import System
from tools.paths import ROOT

# `make bench` hands on the addresses of the system that `make run` would start.
OF_ANOTHER_SYSTEM = {
    "RASA_URL",
    "ACTION_ENDPOINT_URL",
    "BACKOFFICE_URL",
    "TRACKER_DATABASE_URL",
    "WIDGET_ORIGINS",
}


class Ours(System):
    """Mourchid as `make run` starts it: Rasa, actions, back office, task queue."""

    name = "Mourchid"
    messages = OURS

    def __init__(self, folder: Path, ports: tuple[int, int, int]) -> None:
        super().__init__(folder, ports[0])
        self._ports = ports

    def train_command(self) -> list[str]:
        return [sys.executable, "-m", "tools", "train"]

    def start_command(self) -> list[str]:
        return [sys.executable, "-m", "tools", "run"]

    def environment(self) -> dict[str, str]:
        names = ("RASA_PORT", "ACTIONS_PORT", "BACKOFFICE_PORT")
        ports = dict(zip(names, map(str, self._ports), strict=True))
        folders = {"VAR_DIR": self.folder / "var", "MODELS_DIR": self.folder / "models"}
        kept = {k: v for k, v in os.environ.items() if k not in OF_ANOTHER_SYSTEM}
        return {**kept, **ports, **{k: str(v) for k, v in folders.items()}}

    def working_folder(self) -> Path:
        return ROOT

    def probes(self) -> list[str]:
        _, actions, backoffice = self._ports
        return [
            f"{self.url}/",
            f"http://127.0.0.1:{actions}/health",
            f"http://127.0.0.1:{backoffice}/readyz",
        ]

"""What is measured: a way to train, a way to start, an address."""

import resource
import signal
import subprocess
import time
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from pathlib import Path

READY_SECONDS = 600


class System(ABC):
    """An assistant in processes of its own; `start` gives what `stop` ends."""

    name: str
    messages: tuple[str, ...]

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.url = f"http://127.0.0.1:{port}"
        self._process: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def train_command(self) -> list[str]:
        """Trains from nothing."""

    @abstractmethod
    def start_command(self) -> list[str]:
        """Starts all processes with the trained model."""

    @abstractmethod
    def environment(self) -> dict[str, str]:
        """Of both commands."""

    @abstractmethod
    def working_folder(self) -> Path:
        """Of both commands."""

    @abstractmethod
    def probes(self) -> list[str]:
        """Addresses that all answer once it is ready."""

    @property
    def pid(self) -> int:
        assert self._process
        return self._process.pid

    def train(self) -> float:
        """CPU seconds that training took."""
        before = _children_cpu()
        with (self.folder / "train.log").open("wb") as log:
            subprocess.run(
                self.train_command(),
                cwd=self.working_folder(),
                env=self.environment(),
                stdout=log,
                stderr=log,
                check=True,
            )
        return _children_cpu() - before

    def start(self) -> float:
        """Seconds until every process answers."""
        started = time.monotonic()
        with (self.folder / "run.log").open("wb") as log:
            self._process = subprocess.Popen(
                self.start_command(),
                cwd=self.working_folder(),
                env=self.environment(),
                stdout=log,
                stderr=log,
            )
        while not all(map(_answers, self.probes())):
            if self._process.poll() is not None:
                raise RuntimeError(f"{self.name} stopped; see {self.folder}/run.log")
            time.sleep(0.1)
        return time.monotonic() - started

    def stop(self) -> None:
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(timeout=60)


def _children_cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2):
            return True
    except (OSError, urllib.error.URLError):
        return False

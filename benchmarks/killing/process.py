import os
import signal
import subprocess
import threading
import time
import urllib.request
from collections.abc import Mapping
from pathlib import Path

RESTART_SECONDS = 0.2
READY_SECONDS = 180


class Process:
    """One line of the Procfile, started again whenever it ends, as a service manager does."""

    def __init__(
        self,
        name: str,
        command: str,
        environment: Mapping[str, str],
        folder: Path,
        probe: str,
    ) -> None:
        self.name = name
        self._command = command
        self._environment = dict(environment)
        self._log = folder / f"{name}.log"
        self._probe = probe
        self._running: subprocess.Popen[bytes] | None = None
        self._is_wanted = threading.Event()
        self._watch = threading.Thread(target=self._keep_alive, daemon=True)

    def start(self) -> None:
        self._is_wanted.set()
        self._watch.start()

    def kill(self) -> None:
        """As `kill -9`, with the workers that it forked."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        self._is_wanted.clear()
        self._signal(signal.SIGTERM)
        self._watch.join(timeout=20)
        self._signal(signal.SIGKILL)

    def wait(self) -> None:
        """Until it answers; raises TimeoutError."""
        deadline = time.monotonic() + READY_SECONDS
        while not self._answers():
            if time.monotonic() > deadline:
                raise TimeoutError(f"{self.name} does not come back; see {self._log}")
            time.sleep(0.2)

    def _keep_alive(self) -> None:
        while self._is_wanted.is_set():
            with self._log.open("ab") as log:
                self._running = subprocess.Popen(
                    ["bash", "-c", self._command],
                    env=self._environment,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                )
            self._running.wait()
            time.sleep(RESTART_SECONDS)

    def _signal(self, how: signal.Signals) -> None:
        if self._running is not None and self._running.poll() is None:
            os.killpg(self._running.pid, how)

    def _answers(self) -> bool:
        if not self._probe:
            return self._running is not None and self._running.poll() is None
        try:
            with urllib.request.urlopen(self._probe, timeout=2):
                return True
        except OSError:
            return False

"""The Rasa server as a process of its own, and people who ask it all the time."""

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from threading import Event

import requests

from tests.support.ports import free_port

ROOT = Path(__file__).resolve().parents[3]
SECRET = "a-secret-for-these-tests"
WAIT_SECONDS = 300
ANSWER_SECONDS = 60


class RasaServer:
    """`python -m bot` with the models of `models_dir`, on a free port."""

    def __init__(self, folder: Path, models_dir: Path, actions: str) -> None:
        self.log = folder / "rasa.log"
        port = free_port()
        self.url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
        self._environment = {
            **os.environ,
            "RASA_PORT": str(port),
            "RASA_WORKERS": "2",
            "VAR_DIR": str(folder),
            "MODELS_DIR": str(models_dir),
            "TRACKER_DATABASE_URL": f"sqlite:///{folder}/tracker.db",
            "ACTION_ENDPOINT_URL": f"{actions}/webhook",
            "BACKOFFICE_URL": actions,
            "BOT_SERVICE_TOKEN": SECRET,
            "PUSH_TOKEN": SECRET,
            "WIDGET_SECRET": SECRET,
            "TELEGRAM_TOKEN": "",
        }

    def start(self) -> None:
        """Returns when it answers."""
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot"],
                cwd=ROOT,
                env=self._environment,
                stdout=log,
                stderr=log,
            )
        try:
            until(self._answers)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=ANSWER_SECONDS)

    def say(self, text: str) -> str:
        """What a new person is told; raises when the answer is not exactly one."""
        body = {"sender": uuid.uuid4().hex, "message": text}
        response = requests.post(self.url, json=body, timeout=ANSWER_SECONDS)
        response.raise_for_status()
        [message] = response.json()
        return str(message["text"])

    def said(self, words: str, times: int = 1) -> bool:
        """Whether the log has these words that often."""
        return self.log.read_text().count(words) >= times

    def _answers(self) -> bool:
        if self._process.poll() is not None:
            raise RuntimeError(self.log.read_text())
        try:
            return bool(self.say("who"))
        except requests.ConnectionError:
            return False


class Crowd:
    """People who ask `who` again as soon as they are answered."""

    def __init__(self, server: RasaServer, people: int) -> None:
        self._server = server
        self._stopped = Event()
        self._pool = ThreadPoolExecutor(people)
        self._asking: list[Future[list[str]]] = [
            self._pool.submit(self._ask) for _ in range(people)
        ]

    def stop(self) -> list[str]:
        """All answers; raises the first error that anyone met."""
        self._stopped.set()
        answers = [answer for person in self._asking for answer in person.result()]
        self._pool.shutdown()
        return answers

    def _ask(self) -> list[str]:
        answers = []
        while not self._stopped.is_set():
            answers.append(self._server.say("who"))
        return answers


def until(condition: Callable[[], bool]) -> None:
    """Wait for something that comes by itself; raises TimeoutError when it doesn't."""
    deadline = time.monotonic() + WAIT_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("it did not come")
        time.sleep(0.05)

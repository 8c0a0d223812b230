"""Starts the channel's server in a process of its own and talks to it."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import jwt
import requests

from bot.channels.widget.sessions import ALGORITHM, AUDIENCE

ROOT = Path(__file__).resolve().parents[4]
READY_SECONDS = 240
STOP_SECONDS = 5
SITE = "https://adviser.example"
Message = dict[str, Any]


class WidgetServer:
    """Runs from `start` to `stop`; the sites of `origins` may embed the widget."""

    def __init__(
        self,
        folder: Path,
        backoffice_url: str,
        origins: str = SITE,
        secret: str = "",
    ) -> None:
        self._folder = folder
        self._port = free_port()
        self.root = f"http://127.0.0.1:{self._port}"
        self.url = f"{self.root}/webhooks/widget"
        self.push_token = secrets.token_hex(16)
        self.secret = secret or secrets.token_hex(16)
        self.service_token = secrets.token_hex(16)
        self._environment = {
            **os.environ,
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "PYTHONWARNINGS": "ignore",
            "VAR_DIR": str(folder),
            "BACKOFFICE_URL": backoffice_url,
            "WIDGET_ORIGINS": origins,
            "WIDGET_SECRET": self.secret,
            "PUSH_TOKEN": self.push_token,
            "BOT_SERVICE_TOKEN": self.service_token,
        }

    def start(self) -> None:
        """Waits until the server answers."""
        module = "tests.bot.channels.widget.server"
        command = [sys.executable, "-m", module, str(self._folder), str(self._port)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=self._environment, start_new_session=True
        )
        deadline = time.monotonic() + READY_SECONDS
        while self._process.poll() is None and time.monotonic() < deadline:
            try:
                requests.get(f"{self.url}/messages", timeout=2)
                return
            except requests.ConnectionError:
                time.sleep(0.3)
        self.stop()
        raise TimeoutError("The widget's server does not answer.")

    def stop(self) -> None:
        """A worker that is still starting does not hear that it is to stop."""
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()

    def visitor(self) -> "Visitor":
        """A browser with a session of its own."""
        token = requests.post(f"{self.url}/session", timeout=10).json()["token"]
        return Visitor(self.url, token)

    def conversation(self, token: str) -> str:
        """The conversation that a session's token stands for."""
        claims = jwt.decode(token, self.secret, [ALGORITHM], audience=AUDIENCE)
        return str(claims["sub"])

    def push(self, token: str | None = None, **body: Any) -> requests.Response:
        """A push as the back office asks for it."""
        headers = {"Authorization": f"Bearer {token or self.push_token}"}
        return requests.post(f"{self.url}/push", json=body, headers=headers, timeout=10)


@dataclass
class Visitor:
    """Talks over HTTP as the element does."""

    url: str
    token: str
    headers: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.headers = {"Authorization": f"Bearer {self.token}"}

    def post(self, path: str, body: Any) -> requests.Response:
        return requests.post(
            f"{self.url}/{path}", json=body, headers=self.headers, timeout=20
        )

    def send(self, **body: Any) -> requests.Response:
        """Sends a message; its id is made here unless given."""
        return self.post("messages", {"id": str(uuid.uuid4()), **body})

    def say(self, text: str) -> list[Message]:
        """Returns all that the answer brings."""
        return self.send(text=text).json()["messages"]

    def history(self, **bounds: Any) -> list[Message]:
        return self.get(**bounds).json()["messages"]

    def get(self, **bounds: Any) -> requests.Response:
        return requests.get(
            f"{self.url}/messages", params=bounds, headers=self.headers, timeout=10
        )

    def erase(self) -> requests.Response:
        return requests.delete(
            f"{self.url}/conversation", headers=self.headers, timeout=10
        )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

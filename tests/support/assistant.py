"""The whole system, started as `make run` starts it, and ways to talk to it."""

import os
import secrets
import signal
import subprocess
import sys
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from tests.support.gate import Gate
from tests.support.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
READY_SECONDS = 600
ANSWER_SECONDS = 30


@dataclass(frozen=True)
class Answer:
    """What the person gets for one message: all texts, buttons and `custom`."""

    text: str
    buttons: tuple[tuple[str, str], ...]
    custom: dict[str, Any]

    @classmethod
    def of(cls, messages: list[dict[str, Any]]) -> "Answer":
        custom = [m["custom"] for m in messages if "custom" in m]
        buttons = [b for m in messages for b in m.get("buttons") or []]
        return cls(
            text="\n".join(m["text"] for m in messages if "text" in m),
            buttons=tuple((b["title"], b["payload"]) for b in buttons),
            custom=custom[0] if custom else {},
        )


class Assistant:
    """All processes on free ports; the assistant reaches the back office by `gate`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rasa_port = free_port()
        self.actions_port = free_port()
        self.backoffice_port = free_port()
        self.gate = Gate(self.backoffice_port)
        self.token = secrets.token_hex(16)
        self.environment = {
            **os.environ,
            "VAR_DIR": str(folder),
            "RASA_PORT": str(self.rasa_port),
            "ACTIONS_PORT": str(self.actions_port),
            "BACKOFFICE_PORT": str(self.backoffice_port),
            "BACKOFFICE_URL": f"http://127.0.0.1:{self.gate.port}",
            "BOT_SERVICE_TOKEN": self.token,
            "DJANGO_SECRET_KEY": secrets.token_hex(32),
        }
        self._supervisor: subprocess.Popen[str] | None = None

    def start(self) -> str:
        """Start and return the line that says it is ready, as the person sees it."""
        log = self.folder / "run.log"
        self._supervisor = subprocess.Popen(
            [sys.executable, "-m", "tools", "run"],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        with log.open("w") as file:
            for line in self._supervisor.stdout or ():
                file.write(line)
                if line.startswith("Mourchid is ready"):
                    self._keep_reading()
                    return line
        raise RuntimeError(f"It did not start: {log.read_text()}")

    def _keep_reading(self) -> None:
        """Let the processes write on, or they would block."""
        assert self._supervisor and self._supervisor.stdout
        log = (self.folder / "run.log").open("a")
        subprocess.Popen(["cat"], stdin=self._supervisor.stdout, stdout=log)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Stop everything; returns the supervisor's exit code."""
        self.gate.shut()
        assert self._supervisor
        self._supervisor.send_signal(how)
        return self._supervisor.wait(timeout=30)

    def say(self, text: str, conversation: str | None = None) -> Answer:
        """Ask in a conversation of its own, or go on with one."""
        sender = conversation or uuid.uuid4().hex
        response = requests.post(
            f"http://127.0.0.1:{self.rasa_port}/webhooks/rest/webhook",
            json={"sender": sender, "message": text},
            timeout=ANSWER_SECONDS,
        )
        response.raise_for_status()
        return Answer.of(response.json())

    def staff_shell(self, code: str) -> str:
        """Run Python inside the back office, as its staff pages would."""
        command = ["manage.py", "shell", "--verbosity", "0", "-c", code]
        done = subprocess.run(
            [ROOT / "backoffice" / ".venv" / "bin" / "python", *command],
            cwd=ROOT / "backoffice",
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()

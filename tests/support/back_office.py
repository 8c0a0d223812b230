"""The real back office, with the catalogue of the repository, on a free port."""

import os
import secrets
import subprocess
import time
import urllib.request
from pathlib import Path

from tests.support.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "backoffice"
PYTHON = FOLDER / ".venv" / "bin" / "python"
READY_SECONDS = 60


class BackOffice:
    """Runs from `start` to `stop`; its database is in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.token = secrets.token_hex(16)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._environment = {
            **os.environ,
            "VAR_DIR": str(folder),
            "BOT_SERVICE_TOKEN": self.token,
            "DJANGO_SECRET_KEY": secrets.token_hex(32),
        }
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Migrates, imports the catalogue and waits until the server answers."""
        self.manage("migrate", "--verbosity", "0")
        self.manage("import_catalogue")
        self.serve()

    def serve(self) -> None:
        """Starts the server and waits until it answers."""
        command = [
            PYTHON,
            "-m",
            "gunicorn",
            "config.wsgi",
            "--bind",
            f"127.0.0.1:{self.port}",
        ]
        options = ["--threads", "4", "--log-level", "error", "--no-control-socket"]
        self._server = subprocess.Popen(
            [*command, *options], cwd=FOLDER, env=self._environment
        )
        self._wait()

    def stop(self) -> None:
        """Stops the server; its database stays."""
        if self._server:
            self._server.terminate()
            self._server.wait()
            self._server = None

    def manage(self, *arguments: str) -> str:
        """Runs a command of `manage.py` and returns what it prints."""
        command = [PYTHON, "manage.py", *arguments]
        done = subprocess.run(
            command, cwd=FOLDER, env=self._environment, check=True, capture_output=True
        )
        return done.stdout.decode()

    def shell(self, code: str) -> str:
        """Runs Python inside the back office and returns what it prints."""
        return self.manage("shell", "--verbosity", "0", "-c", code).strip()

    def _wait(self) -> None:
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            try:
                with urllib.request.urlopen(f"{self.url}/healthz", timeout=2):
                    return
            except OSError:
                time.sleep(0.2)
        raise TimeoutError("the back office did not start")

"""What the processes are started with: ports, addresses, folders and secrets."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.failure import Failure
from tools.paths import ROOT

SECRETS = ("DJANGO_SECRET_KEY", "BOT_SERVICE_TOKEN", "PUSH_TOKEN", "WIDGET_SECRET")
QUIET = {
    "PYTHONUNBUFFERED": "1",
    "PYTHONWARNINGS": "ignore",
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "LOG_LEVEL": "WARNING",
}


@dataclass(frozen=True)
class Configuration:
    """Ports on the loopback interface, folders, and the processes' environment."""

    rasa_port: int
    actions_port: int
    backoffice_port: int
    var_dir: Path
    models_dir: Path
    environment: Mapping[str, str]

    @classmethod
    def read(cls, environ: Mapping[str, str] = os.environ) -> "Configuration":
        """Read the environment and `secrets.env`; make folders and missing secrets.

        Raises Failure with what is wrong.
        """
        rasa = _port(environ, "RASA_PORT", 5005)
        actions = _port(environ, "ACTIONS_PORT", 5055)
        backoffice = _port(environ, "BACKOFFICE_PORT", 8000)
        var_dir = _writable_folder(environ, "VAR_DIR", "var")
        models_dir = _writable_folder(environ, "MODELS_DIR", "models")
        defaults = {
            **QUIET,
            **_secrets(var_dir / "secrets.env"),
            "RASA_WORKERS": str(min(2, os.cpu_count() or 1)),
            "RASA_URL": f"http://127.0.0.1:{rasa}",
            "ACTION_ENDPOINT_URL": f"http://127.0.0.1:{actions}/webhook",
            "BACKOFFICE_URL": f"http://127.0.0.1:{backoffice}",
            "WIDGET_ORIGINS": f"http://127.0.0.1:{backoffice},"
            f"http://localhost:{backoffice}",
            "TRACKER_DATABASE_URL": f"sqlite:///{var_dir / 'tracker.db'}",
        }
        fixed = {
            "RASA_PORT": str(rasa),
            "ACTIONS_PORT": str(actions),
            "BACKOFFICE_PORT": str(backoffice),
            "VAR_DIR": str(var_dir),
            "MODELS_DIR": str(models_dir),
        }
        environment = {**defaults, **environ, **fixed}
        return cls(rasa, actions, backoffice, var_dir, models_dir, environment)

    @property
    def ports(self) -> dict[str, tuple[str, int]]:
        """The variable and port of each process that listens."""
        return {
            "Rasa": ("RASA_PORT", self.rasa_port),
            "the action server": ("ACTIONS_PORT", self.actions_port),
            "the back office": ("BACKOFFICE_PORT", self.backoffice_port),
        }


def _port(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name) or str(default)
    if not value.isdecimal() or not 0 < int(value) < 65536:
        raise Failure(f"{name} is {value!r}, which is not a port from 1 to 65535.")
    return int(value)


def _writable_folder(environ: Mapping[str, str], name: str, default: str) -> Path:
    folder = (ROOT / (environ.get(name) or default)).resolve()
    probe = folder / ".writable"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"0" * 4096)
        probe.unlink()
    except OSError as error:
        raise Failure(
            f"{name}: {folder} cannot be written: {error.strerror}."
        ) from error
    return folder


def _secrets(path: Path) -> dict[str, str]:
    """Read NAME=value lines; append a random value for every secret not there yet."""
    found = _read_variables(path)
    missing = {name: secrets.token_urlsafe(32) for name in SECRETS if name not in found}
    if missing:
        lines = "".join(f"{name}={value}\n" for name, value in missing.items())
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(lines)
        path.chmod(0o600)
    return {**found, **missing}


def _read_variables(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    lines = [line.strip() for line in path.read_text().splitlines()]
    pairs = [line.partition("=") for line in lines if line and not line.startswith("#")]
    if any(not equals for _, equals, _ in pairs):
        raise Failure(f"{path} has a line that is not NAME=value.")
    return {name.strip(): value.strip() for name, _, value in pairs}

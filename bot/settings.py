"""What the Rasa server reads from its environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.configuration_error import ConfigurationError


@dataclass(frozen=True)
class Settings:
    """The environment of the Rasa server, checked."""

    host: str
    port: int
    workers: int
    action_endpoint_url: str
    backoffice_url: str
    var_dir: Path
    models_dir: Path
    tracker_database_url: str

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> "Settings":
        """Raises ConfigurationError, which names the first variable that is wrong."""
        var_dir = Path(environ.get("VAR_DIR", "var")).absolute()
        return cls(
            host=environ.get("RASA_HOST", "127.0.0.1"),
            port=_integer(environ, "RASA_PORT", 5005, 65535),
            workers=_integer(environ, "RASA_WORKERS", 1, 64),
            action_endpoint_url=_url(environ, "ACTION_ENDPOINT_URL"),
            backoffice_url=_url(environ, "BACKOFFICE_URL"),
            var_dir=var_dir,
            models_dir=Path(environ.get("MODELS_DIR", "models")).absolute(),
            tracker_database_url=environ.get("TRACKER_DATABASE_URL")
            or f"sqlite:///{var_dir / 'tracker.db'}",
        )


@dataclass(frozen=True)
class NamesSettings:
    """Where the catalogue's names are; without an address they are not followed."""

    var_dir: Path
    backoffice_url: str | None
    refresh_seconds: int

    @classmethod
    def from_environment(
        cls, environ: Mapping[str, str] = os.environ
    ) -> "NamesSettings":
        """Raises ConfigurationError, which names the first variable that is wrong."""
        given = environ.get("BACKOFFICE_URL")
        return cls(
            var_dir=Path(environ.get("VAR_DIR", "var")).absolute(),
            backoffice_url=_url(environ, "BACKOFFICE_URL") if given else None,
            refresh_seconds=_integer(environ, "NAMES_REFRESH_SECONDS", 15, 3600),
        )


def _url(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name, "")
    if not value:
        raise ConfigurationError(f"{name} is not set.")
    if urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc:
        raise ConfigurationError(f"{name} is not an http(s) address: {value}")
    return value


def _integer(environ: Mapping[str, str], name: str, default: int, highest: int) -> int:
    value = environ.get(name) or str(default)
    if not value.isdecimal() or not 0 < int(value) <= highest:
        raise ConfigurationError(f"{name} is not from 1 to {highest}: {value}")
    return int(value)

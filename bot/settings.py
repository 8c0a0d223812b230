"""What the Rasa server reads from its environment."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bot.configuration_error import ConfigurationError

LOOPBACK = ("127.0.0.1", "localhost")
TELEGRAM = "https://api.telegram.org/bot"


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


@dataclass(frozen=True)
class TelegramSettings:
    """How Telegram is reached; without a token the channel is off."""

    token: str
    mode: str
    base_url: str
    webhook_url: str
    webhook_secret: str
    push_token: str
    var_dir: Path

    @classmethod
    def from_environment(
        cls, environ: Mapping[str, str] = os.environ
    ) -> "TelegramSettings":
        """Raises ConfigurationError, which names the first variable that is wrong."""
        token = environ.get("TELEGRAM_TOKEN", "")
        mode = environ.get("TELEGRAM_MODE") or "polling"
        if mode not in ("polling", "webhook"):
            raise ConfigurationError(f"TELEGRAM_MODE is not polling or webhook: {mode}")
        needed = bool(token) and mode == "webhook"
        base_url = environ.get("TELEGRAM_BASE_URL")
        return cls(
            token=token,
            mode=mode,
            base_url=_url(environ, "TELEGRAM_BASE_URL") if base_url else TELEGRAM,
            webhook_url=_url(environ, "TELEGRAM_WEBHOOK_URL") if needed else "",
            webhook_secret=_webhook_secret(environ) if needed else "",
            push_token=_given(environ, "PUSH_TOKEN") if token else "",
            var_dir=Path(environ.get("VAR_DIR", "var")).absolute(),
        )


@dataclass(frozen=True)
class WidgetSettings:
    """Who may embed the widget, and what signs its sessions."""

    secret: str
    origins: tuple[str, ...]
    push_token: str
    service_token: str
    backoffice_url: str
    var_dir: Path

    @classmethod
    def from_environment(
        cls, environ: Mapping[str, str] = os.environ
    ) -> "WidgetSettings":
        """Raises ConfigurationError, which names the first variable that is wrong."""
        backoffice_url = _url(environ, "BACKOFFICE_URL")
        return cls(
            secret=_secret(environ, "WIDGET_SECRET"),
            origins=_origins(environ, backoffice_url),
            push_token=_secret(environ, "PUSH_TOKEN"),
            service_token=_secret(environ, "BOT_SERVICE_TOKEN"),
            backoffice_url=backoffice_url,
            var_dir=Path(environ.get("VAR_DIR", "var")).absolute(),
        )


def _origins(environ: Mapping[str, str], backoffice_url: str) -> tuple[str, ...]:
    """The sites named, else the back office's own, which has the demo page."""
    named = environ.get("WIDGET_ORIGINS", "").strip()
    given = named.split(",") if named else _own_origins(backoffice_url)
    origins = tuple(origin.strip() for origin in given if origin.strip())
    for origin in origins:
        if not re.fullmatch(r"https?://[^/\s*]+", origin):
            raise ConfigurationError(
                f"WIDGET_ORIGINS: not an origin such as https://site.example: {origin}"
            )
    return origins


def _own_origins(url: str) -> list[str]:
    """The origin of an address, by both names of the own machine."""
    parts = urlsplit(url)
    own = f"{parts.scheme}://{parts.netloc}"
    if parts.hostname not in LOOPBACK:
        return [own]
    return [own.replace(parts.hostname, name) for name in LOOPBACK]


def _secret(environ: Mapping[str, str], name: str) -> str:
    value = _given(environ, name)
    if len(value) < 16:
        raise ConfigurationError(f"{name} is shorter than 16 characters.")
    return value


def _webhook_secret(environ: Mapping[str, str]) -> str:
    """Telegram takes 1 to 256 of these characters; fewer than 16 can be guessed."""
    value = _given(environ, "TELEGRAM_WEBHOOK_SECRET")
    if not re.fullmatch(r"[A-Za-z0-9_-]{16,256}", value):
        raise ConfigurationError(
            "TELEGRAM_WEBHOOK_SECRET is not 16 to 256 letters, digits, _ and -."
        )
    return value


def _given(environ: Mapping[str, str], name: str) -> str:
    value = environ.get(name, "")
    if not value:
        raise ConfigurationError(f"{name} is not set.")
    return value


def _url(environ: Mapping[str, str], name: str) -> str:
    value = _given(environ, name)
    if urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc:
        raise ConfigurationError(f"{name} is not an http(s) address: {value}")
    return value


def _integer(environ: Mapping[str, str], name: str, default: int, highest: int) -> int:
    value = environ.get(name) or str(default)
    if not value.isdecimal() or not 0 < int(value) <= highest:
        raise ConfigurationError(f"{name} is not from 1 to {highest}: {value}")
    return int(value)

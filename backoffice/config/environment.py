"""The back office's environment variables, read and validated once at start."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

from config.configuration_error import ConfigurationError

ROOT = Path(__file__).resolve().parent.parent
MINIMUM_SECRET_LENGTH = 16
SECOND_FACTOR_POLICIES = ("administrators", "everyone", "nobody")


@dataclass(frozen=True)
class Environment:
    """Typed settings; `read` stops the process with the name of the variable that is wrong."""

    secret_key: str
    bot_service_token: str
    push_token: str
    rasa_url: str
    var_dir: Path
    database: dict[str, object]
    debug: bool
    allowed_hosts: tuple[str, ...]
    trusted_origins: tuple[str, ...]
    https: bool
    staff_otp: str
    answer_promise_days: int
    contact_days: int
    care_days: int

    @classmethod
    def read(cls) -> Self:
        env = environ.Env()
        var_dir = _writable_folder(
            Path(env.str("VAR_DIR", default=str(ROOT.parent / "var")))
        )
        return cls(
            secret_key=_secret(env, "DJANGO_SECRET_KEY"),
            bot_service_token=_secret(env, "BOT_SERVICE_TOKEN"),
            push_token=env.str("PUSH_TOKEN", default=""),
            rasa_url=_http_address(env, "RASA_URL", "http://127.0.0.1:5005"),
            var_dir=var_dir,
            database=_database(env, f"sqlite:///{var_dir / 'backoffice.sqlite3'}"),
            debug=_flag(env, "DJANGO_DEBUG"),
            allowed_hosts=tuple(
                env.list(
                    "DJANGO_ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"]
                )
            ),
            trusted_origins=tuple(env.list("DJANGO_TRUSTED_ORIGINS", default=[])),
            https=_flag(env, "DJANGO_HTTPS"),
            staff_otp=_one_of(env, "STAFF_OTP", SECOND_FACTOR_POLICIES),
            answer_promise_days=_days(env, "ANSWER_PROMISE_DAYS", "2", 60),
            contact_days=_days(env, "CONTACT_DAYS", "30", 365),
            care_days=_days(env, "CARE_DAYS", "180", 3650),
        )


def _secret(env: environ.Env, name: str) -> str:
    value = env.str(name, default="")
    if len(value) < MINIMUM_SECRET_LENGTH:
        raise ConfigurationError(
            f"{name} is missing or too short: set it to a random text of at least {MINIMUM_SECRET_LENGTH} characters."
        )
    return value


def _flag(env: environ.Env, name: str) -> bool:
    value = env.str(name, default="false").strip().lower()
    if value not in {"true", "false", "1", "0", "yes", "no"}:
        raise ConfigurationError(f"{name} is {value!r}: set it to true or false.")
    return value in {"true", "1", "yes"}


def _one_of(env: environ.Env, name: str, values: tuple[str, ...]) -> str:
    """The first of `values` is the default."""
    value = env.str(name, default=values[0]).strip().lower()
    if value not in values:
        raise ConfigurationError(
            f"{name} is {value!r}: set it to one of {', '.join(values)}."
        )
    return value


def _days(env: environ.Env, name: str, default: str, most: int) -> int:
    value = env.str(name, default=default)
    if not value.isdecimal() or not 0 < int(value) <= most:
        raise ConfigurationError(f"{name} is {value!r}: set it to 1 to {most} days.")
    return int(value)


def _http_address(env: environ.Env, name: str, default: str) -> str:
    value = env.str(name, default=default)
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ConfigurationError(
            f"{name} is {value!r}: set it to an address such as {default}."
        )
    return value.rstrip("/")


def _writable_folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(
            f"VAR_DIR is {path}: this folder can't be created ({error.strerror})."
        ) from error
    return path


def _database(env: environ.Env, default: str) -> dict[str, object]:
    try:
        database = env.db_url("DATABASE_URL", default=default)
    except (ImproperlyConfigured, ValueError) as error:
        raise ConfigurationError(f"DATABASE_URL can't be read: {error}") from error
    if database.get("ENGINE") not in {
        "django.db.backends.sqlite3",
        "django.db.backends.postgresql",
    }:
        raise ConfigurationError(
            "DATABASE_URL must begin with sqlite:/// or postgres://."
        )
    return database

"""What the action server reads from its environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


class SettingsError(Exception):
    """A variable of the environment is missing or wrong; the message names it."""


@dataclass(frozen=True)
class Settings:
    """`backoffice_url` has no path; `spool` is the folder of records not yet delivered."""

    backoffice_url: str
    service_token: str
    spool: Path

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Reads and checks the variables.

        Raises:
            SettingsError: if one is missing or not usable.
        """
        url = _required(environment, "BACKOFFICE_URL")
        if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
            raise SettingsError(f"BACKOFFICE_URL is not an http address: {url}")
        return cls(
            backoffice_url=url,
            service_token=_required(environment, "BOT_SERVICE_TOKEN"),
            spool=Path(environment.get("VAR_DIR") or "var") / "spool",
        )


def _required(environment: Mapping[str, str], name: str) -> str:
    value = environment.get(name, "").strip()
    if not value:
        raise SettingsError(f"{name} is not set")
    return value

"""What actions need from outside, made at the first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from actions.clients.api import Api
from actions.clients.catalogue import Catalogue
from actions.clients.desk import Desk
from actions.settings import Settings


@dataclass(frozen=True)
class Services:
    """The catalogue that answers, and the staff's desk that takes the rest."""

    catalogue: Catalogue
    desk: Desk


@lru_cache(maxsize=1)
def services() -> Services:
    """Returns the services of this process.

    Raises:
        SettingsError: if the environment is not complete.
    """
    settings = Settings.from_environment()
    api = Api(settings.backoffice_url, settings.service_token)
    return Services(Catalogue(api), Desk(api, settings.spool))

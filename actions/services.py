"""What actions need from outside, made at the first use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from actions.clients.api import Api
from actions.clients.catalogue import Catalogue
from actions.clients.desk import Desk
from actions.clients.tally import Tally
from actions.settings import Settings


@dataclass(frozen=True)
class Services:
    """The catalogue that answers, the staff's desk that takes the rest, and what counts both."""

    catalogue: Catalogue
    desk: Desk
    tally: Tally


@lru_cache(maxsize=1)
def services() -> Services:
    """Returns the services of this process.

    Raises:
        SettingsError: if the environment is not complete.
    """
    settings = Settings.from_environment()
    api = Api(settings.backoffice_url, settings.service_token)
    desk = Desk(api, settings.spool)
    return Services(Catalogue(api), desk, Tally(desk))

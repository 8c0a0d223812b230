"""The back office that the actions ask."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from actions.clients.api import Api
from actions.clients.catalogue import Catalogue
from actions.clients.desk import Desk
from actions.clients.tally import Tally
from actions.services import Services, services
from tests.support.back_office import BackOffice
from tests.support.talk import Talk

Point = Callable[..., Services]
Row = dict[str, Any]

PATHS = ("programmes", "hubs", "events", "facts", "organisations", "regions", "places")


@pytest.fixture(scope="session")
def environment(
    back_office: BackOffice, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Path]:
    """Points the actions to the back office; gives their folder of files."""
    folder = tmp_path_factory.mktemp("actions")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BACKOFFICE_URL", back_office.url)
        patch.setenv("BOT_SERVICE_TOKEN", back_office.token)
        patch.setenv("VAR_DIR", str(folder))
        services.cache_clear()
        yield folder
        services().desk.stop()
        services.cache_clear()


@pytest.fixture(scope="session")
def catalogue(back_office: BackOffice) -> dict[str, list[Row]]:
    """Every row of each path, as the API gives it."""
    return {path: [*_rows(f"{back_office.url}/api/v1/{path}/")] for path in PATHS}


def _rows(url: str | None) -> Iterator[Row]:
    while url:
        page = requests.get(url, {"page_size": 200}, timeout=10).json()
        yield from page["results"]
        url = page["next"]


@pytest.fixture
def point(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Point]:
    """Points the actions of one test to an address; they keep no reply."""
    desks: list[Desk] = []

    def to(url: str, token: str = "a token", read_seconds: float = 5.0) -> Services:
        api = Api(url, token, max_age=0, read_seconds=read_seconds)
        desk = Desk(api, tmp_path / "spool")
        made = Services(Catalogue(api), desk, Tally(desk, seconds=3600))
        desks.append(desk)
        monkeypatch.setattr("actions.catalogue_action.services", lambda: made)
        return made

    yield to
    for desk in desks:
        desk.stop()


@pytest.fixture
def talk(environment: Path) -> Talk:
    """A new conversation in French."""
    return Talk()

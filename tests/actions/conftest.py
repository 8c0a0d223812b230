"""The back office that the actions ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.services import services
from tests.support.back_office import BackOffice
from tests.support.talk import Talk


@pytest.fixture(scope="session")
def back_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackOffice]:
    """Runs with the catalogue of the repository, once for all tests."""
    office = BackOffice(tmp_path_factory.mktemp("back_office"))
    office.start()
    yield office
    office.stop()


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


@pytest.fixture
def fresh(back_office: BackOffice, environment: Path) -> Iterator[None]:
    """Actions that keep no reply from before, nor past the test."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("actions.clients.api.MAX_AGE_SECONDS", 0.0)
        services().desk.stop()
        services.cache_clear()
        yield
    services().desk.stop()
    services.cache_clear()


@pytest.fixture
def talk(environment: Path) -> Talk:
    """A new conversation in French."""
    return Talk()

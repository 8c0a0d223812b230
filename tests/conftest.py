"""What several rooms' tests start."""

from collections.abc import Iterator

import pytest

from tests.support.assistant import Assistant
from tests.support.back_office import BackOffice


@pytest.fixture(scope="session")
def back_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BackOffice]:
    """Runs with the catalogue of the repository, once for all tests."""
    office = BackOffice(tmp_path_factory.mktemp("back_office"))
    office.start()
    yield office
    office.stop()


@pytest.fixture(scope="session")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Runs as a whole, once for all tests; trains if no model of the data is there."""
    running = Assistant(tmp_path_factory.mktemp("assistant"))
    running.start()
    yield running
    running.stop()

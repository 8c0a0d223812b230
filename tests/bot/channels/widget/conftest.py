from collections.abc import Iterator

import pytest

from tests.bot.channels.widget.widget_server import WidgetServer
from tests.support.small_server import Reply, Request, SmallServer


@pytest.fixture(scope="session")
def desk() -> Iterator[SmallServer]:
    """Takes feedback in place of the back office."""
    server = SmallServer(_take)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def server(
    tmp_path_factory: pytest.TempPathFactory, desk: SmallServer
) -> Iterator[WidgetServer]:
    server = WidgetServer(tmp_path_factory.mktemp("widget"), desk.url)
    server.start()
    yield server
    server.stop()


def _take(request: Request) -> Reply:
    return Reply(status=500 if b"broken" in request.body else 201)

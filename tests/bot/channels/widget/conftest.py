from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.channels.widget.widget_server import WidgetServer
from tests.support.small_server import Reply, Request, SmallServer

JSON = {"Content-Type": "application/json"}


@pytest.fixture(scope="session")
def desk() -> Iterator[SmallServer]:
    """Takes feedback and contacts in place of the back office."""
    server = SmallServer(BackOffice())
    yield server
    server.stop()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The server's run-time files."""
    return tmp_path_factory.mktemp("widget")


@pytest.fixture(scope="session")
def server(folder: Path, desk: SmallServer) -> Iterator[WidgetServer]:
    server = WidgetServer(folder, desk.url)
    server.start()
    yield server
    server.stop()


class BackOffice:
    """Breaks down at what says so, `once` or always, and finds a `wrong message`."""

    def __init__(self) -> None:
        self._seen: set[bytes] = set()

    def __call__(self, request: Request) -> Reply:
        body = request.body
        is_again = body in self._seen
        self._seen.add(body)
        if b"wrong message" in body:
            return Reply(400, b'{"message": ["No."]}', JSON)
        if b"broken once" in body:
            return Reply(201 if is_again else 503)
        return Reply(500 if b"broken" in body else 201)

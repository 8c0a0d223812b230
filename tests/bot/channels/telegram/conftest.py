import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from tests.bot.channels.telegram.assistant import Assistant
from tests.bot.channels.telegram.bot_api import BotApi, Person
from tests.bot.channels.telegram.running import Running


@pytest.fixture(scope="session")
def emulator() -> Iterator[BotApi]:
    api = BotApi()
    api.start()
    yield api
    api.stop()


@pytest.fixture
def api(emulator: BotApi) -> BotApi:
    httpx.post(f"{emulator.url}/control/forget", json={}, timeout=10)
    return emulator


@pytest.fixture
def assistant(tmp_path: Path) -> Assistant:
    return Assistant(tmp_path)


@pytest_asyncio.fixture
async def running(
    api: BotApi, assistant: Assistant, tmp_path: Path
) -> AsyncIterator[Running]:
    """The channel in a real server, polling the emulator."""
    server = Running(api, assistant, tmp_path)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def salma(api: BotApi) -> Person:
    return Person(api, api.number())


@pytest.fixture(autouse=True)
def no_unhandled_task(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """asyncio logs a task whose exception nobody looked at."""
    yield
    told = [record for record in caplog.records if record.name == "asyncio"]
    assert [
        record.getMessage() for record in told if record.levelno >= logging.ERROR
    ] == []

import asyncio
import time
from typing import Any

import aiohttp
import ujson
from rasa.utils.endpoints import EndpointConfig

TIMEOUT = aiohttp.ClientTimeout(total=15)
RESTART_SECONDS = 10.0
PAUSE_SECONDS = 0.25


class ActionEndpoint(EndpointConfig):
    """The action server's address, with one session whose connections stay open.

    Rasa opens a session for every call and waits for up to five minutes.
    """

    _session: aiohttp.ClientSession | None = None

    @classmethod
    def like(cls, config: EndpointConfig) -> "ActionEndpoint":
        endpoint = cls()
        endpoint.__dict__.update(config.__dict__)
        return endpoint

    def session(self) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession(json_serialize=ujson.dumps)
        return _Open(self._session)

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        """As Rasa's, but waits while the action server is restarted.

        What an action records bears the message's id: a second call counts once. Raises
        aiohttp.ClientError or asyncio.TimeoutError.
        """
        deadline = time.monotonic() + RESTART_SECONDS
        while True:
            try:
                return await super().request(*args, **{**kwargs, "timeout": TIMEOUT})
            except aiohttp.ClientConnectionError:
                if time.monotonic() > deadline:
                    raise
            await asyncio.sleep(PAUSE_SECONDS)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


class _Open:
    """Lends a session to an `async with` that would close it."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def __aenter__(self) -> aiohttp.ClientSession:
        return self._session

    async def __aexit__(self, *_: object) -> None:
        return None

from typing import Any

import aiohttp
from rasa.utils.endpoints import EndpointConfig


class ActionEndpoint(EndpointConfig):
    """The action server's address, with one session whose connections stay open."""

    _session: aiohttp.ClientSession | None = None

    @classmethod
    def like(cls, config: EndpointConfig) -> "ActionEndpoint":
        endpoint = cls()
        endpoint.__dict__.update(config.__dict__)
        return endpoint

    def session(self) -> Any:
        if self._session is None or self._session.closed:
            self._session = super().session()
        return _Open(self._session)

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

import asyncio
from typing import Any

import aiohttp

from bot.channels.widget.refused import Refused

TIMEOUT = aiohttp.ClientTimeout(total=5)


class BackOffice:
    """Posts to the back office's API with the bot's token."""

    def __init__(self, url: str, token: str) -> None:
        self._url = f"{url.rstrip('/')}/api/v1"
        self._headers = {"Authorization": f"Token {token}"}

    async def post(self, path: str, body: dict[str, Any]) -> None:
        """Raises Refused: 400 names the wrong field, 502 and 503 may be tried again."""
        try:
            async with (
                aiohttp.ClientSession(timeout=TIMEOUT) as session,
                session.post(
                    f"{self._url}/{path}", json=body, headers=self._headers
                ) as response,
            ):
                if response.status == 400:
                    raise Refused(400, await _wrong_field(response))
                if response.status >= 300:
                    raise Refused(502, "desk")
        except (aiohttp.ClientError, asyncio.TimeoutError) as error:
            raise Refused(503, "desk") from error


async def _wrong_field(response: aiohttp.ClientResponse) -> str:
    """The first name in `{"<field>": ["..."]}`."""
    try:
        errors = await response.json()
    except ValueError:
        return "body"
    return next(iter(errors), "body") if isinstance(errors, dict) else "body"

"""A load generator for Rasa's REST channel."""

import asyncio
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import aiohttp

TIMEOUT = aiohttp.ClientTimeout(total=60)
CONVERSATION = 20  # messages


@dataclass(frozen=True)
class Load:
    """What users at the same time got: messages a second, and seconds each waited."""

    rate: float
    median: float
    percentile95: float
    unanswered: int


class Users:
    """People who talk to the assistant at `url`, each waiting for every answer."""

    def __init__(self, url: str, messages: Sequence[str]) -> None:
        self._url = f"{url}/webhooks/rest/webhook"
        self._messages = messages

    async def talk(self, users: int, messages: int) -> Load:
        """`users` at the same time; `messages` each, in conversations of 20."""
        async with aiohttp.ClientSession(timeout=TIMEOUT) as session:
            started = time.perf_counter()
            waits = await asyncio.gather(
                *(self._user(session, number, messages) for number in range(users))
            )
            seconds = time.perf_counter() - started
        answered = sorted(wait for user in waits for wait in user if wait is not None)
        count = users * messages
        return Load(
            rate=len(answered) / seconds,
            median=answered[len(answered) // 2],
            percentile95=answered[int(len(answered) * 0.95)],
            unanswered=count - len(answered),
        )

    async def _user(
        self, session: aiohttp.ClientSession, number: int, messages: int
    ) -> list[float | None]:
        said = self._from(number * 7)
        waits = []
        for position in range(messages):
            if position % CONVERSATION == 0:
                sender = uuid.uuid4().hex
            waits.append(await self.say(session, sender, next(said)))
        return waits

    async def say(
        self, session: aiohttp.ClientSession, sender: str, text: str
    ) -> float | None:
        """Seconds until the answer; None when there was none."""
        started = time.perf_counter()
        body = {"sender": sender, "message": text}
        async with session.post(self._url, json=body) as response:
            answer = await response.json() if response.status == 200 else None
        return time.perf_counter() - started if answer else None

    def _from(self, position: int) -> Iterator[str]:
        while True:
            yield from islice(self._messages, position % len(self._messages), None)
            position = 0

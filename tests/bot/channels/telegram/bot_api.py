"""The Bot API emulator, and people who write to the bot through it."""

import asyncio
import itertools
import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

FOLDER = Path(__file__).parent / "emulator"
PATIENCE_SECONDS = 20.0
LOOK_SECONDS = 0.02

Json = dict[str, Any]


async def eventually(
    is_so: Callable[[], bool], seconds: float = PATIENCE_SECONDS
) -> None:
    """Waits until `is_so` says yes."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        await asyncio.sleep(LOOK_SECONDS)


class BotApi:
    """Runs from `start` to `stop` as a process of its own."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._client: httpx.AsyncClient | None = None
        self._numbers = itertools.count(1000)
        self.url = ""

    def start(self) -> None:
        """Needs `npm ci` in its folder."""
        self._process = subprocess.Popen(
            ["node", "server.js"], cwd=FOLDER, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def stop(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    @property
    def base_url(self) -> str:
        return f"{self.url}/bot"

    async def order(self, name: str, body: Any = None) -> Any:
        async with httpx.AsyncClient(timeout=60) as client:
            # httpx does not write half a surrogate pair.
            answer = await client.post(
                f"{self.url}/control/{name}",
                content=json.dumps(body or {}),
                headers={"Content-Type": "application/json"},
            )
        return answer.json()

    def number(self) -> int:
        return next(self._numbers)

    async def give(self, **update: Any) -> int:
        """Sends the bot an update of any shape; returns its id."""
        update = {"update_id": self.number(), **update}
        await self.order("update", [update])
        return int(update["update_id"])

    async def calls(self, method: str, chat: int | None = None) -> list[Json]:
        """What the bot called, oldest first."""
        history = await self.order("history")
        return [
            call["body"]
            for call in history
            if call["method"] == method
            and (chat is None or call["body"].get("chat_id") == str(chat))
        ]

    async def until(
        self,
        is_reached: Callable[[list[Json]], bool],
        method: str,
        chat: int | None = None,
    ) -> list[Json]:
        """Waits for calls that satisfy `is_reached` and returns them."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            calls = await self.calls(method, chat)
            if is_reached(calls):
                return calls
            await asyncio.sleep(LOOK_SECONDS)
        raise AssertionError(f"{method} to {chat}: {calls}")

    async def until_acknowledged(self, update: int) -> None:
        """Waits until the bot asks for what comes after an update."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while max(await self.order("acknowledged"), default=0) <= update:
            assert time.monotonic() < deadline
            await asyncio.sleep(LOOK_SECONDS)

    async def said(self, chat: int, count: int) -> list[Json]:
        """Waits for `count` messages to a chat."""
        return await self.until(lambda calls: len(calls) >= count, "sendMessage", chat)


class Person:
    """Someone with a private chat, or a member of `group`."""

    def __init__(
        self, api: BotApi, id: int, locale: str | None = "fr", group: int | None = None
    ) -> None:
        self._api = api
        self.id = id
        self.chat = group or id
        self._user = {"id": id, "is_bot": False, "first_name": "Salma"}
        if locale:
            self._user["language_code"] = locale
        self._group = group

    @property
    def conversation(self) -> str:
        own = f"telegram:{self.chat}"
        return f"{own}:{self.id}" if self._group else own

    def message(self, **content: Any) -> Json:
        """A message as Telegram makes it, with `content` in it."""
        kind = (
            {"type": "supergroup", "title": "Projet"}
            if self._group
            else {"type": "private", "first_name": "Salma"}
        )
        return {
            "message_id": self._api.number(),
            "date": 1_800_000_000,
            "chat": {"id": self.chat, **kind},
            "from": self._user,
            **content,
        }

    async def says(self, text: str, **content: Any) -> int:
        return await self._api.give(message=self.message(text=text, **content))

    async def sends(self, **content: Any) -> int:
        return await self._api.give(message=self.message(**content))

    async def commands(self, text: str) -> int:
        length = len(text.split()[0])
        entity = {"type": "bot_command", "offset": 0, "length": length}
        return await self.says(text, entities=[entity])

    async def edits(self, text: str) -> int:
        edited = self.message(text=text, edit_date=1_800_000_001)
        return await self._api.give(edited_message=edited)

    async def presses(self, data: str) -> int:
        query = {
            "id": str(self._api.number()),
            "from": self._user,
            "chat_instance": "1",
            "message": self.message(text="?"),
            "data": data,
        }
        return await self._api.give(callback_query=query)

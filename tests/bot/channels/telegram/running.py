"""The channel in a real server."""

import socket
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import register
from sanic import Sanic

from bot.channels.telegram.telegram_input import TelegramInput
from bot.settings import TelegramSettings
from tests.bot.channels.telegram.assistant import Assistant
from tests.bot.channels.telegram.bot_api import BotApi

TOKEN = "666:token"
PUSH_TOKEN = "the-push-token"
WEBHOOK_SECRET = "a-secret-of-the-webhook"


class Running:
    """One server from `start` to `stop`; several may use the same folder."""

    _made = 0

    def __init__(
        self, api: BotApi, assistant: Assistant, folder: Path, **environment: str
    ) -> None:
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        settings = TelegramSettings.from_environment(
            {
                "TELEGRAM_TOKEN": TOKEN,
                "TELEGRAM_BASE_URL": api.base_url,
                "TELEGRAM_WEBHOOK_URL": self.url,
                "TELEGRAM_WEBHOOK_SECRET": WEBHOOK_SECRET,
                "PUSH_TOKEN": PUSH_TOKEN,
                "VAR_DIR": str(folder),
                **environment,
            }
        )
        self._channel = TelegramInput(settings)
        self._assistant = assistant
        self._server: Any = None

    async def start(self) -> None:
        Running._made += 1
        app = Sanic(f"telegram_{Running._made}", configure_logging=False)
        app.ctx.agent = self._assistant
        register([self._channel], app, route="/webhooks/")
        self._server = await app.create_server(
            "127.0.0.1", self.port, return_asyncio_server=True, access_log=False
        )
        await self._server.startup()
        await self._server.after_start()

    async def stop(self) -> None:
        await self._server.before_stop()
        await self._server.close()
        await self._server.after_stop()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])

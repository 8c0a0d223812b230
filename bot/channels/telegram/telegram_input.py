import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.channels.telegram.push_request import PushRequest
from bot.channels.telegram.service import Service
from bot.channels.telegram.webhook_address import WebhookAddress, is_same
from bot.settings import TelegramSettings

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class TelegramInput(InputChannel):
    """Telegram, by long polling or by webhook; off without a token."""

    def __init__(self, settings: TelegramSettings) -> None:
        self._settings = settings
        self._service: Service | None = None

    @classmethod
    def name(cls) -> str:
        return "telegram"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "TelegramInput":
        """All is in the environment: credentials.yml only names this class.

        Raises ConfigurationError.
        """
        settings = TelegramSettings.from_environment()
        if not settings.token:
            logger.warning("Telegram is off: TELEGRAM_TOKEN is not set.")
        return cls(settings)

    def blueprint(
        self, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> Blueprint:
        blueprint = Blueprint("telegram")
        # Sanic writes attributes on a handler, which a method does not take.
        blueprint.add_route(partial(self._push), "/push", ["POST"], name="push")
        if self._settings.token:
            blueprint.listener("after_server_start")(partial(self._start))
            blueprint.listener("before_server_stop")(partial(self._stop))
        if self._settings.token and self._settings.mode == "webhook":
            blueprint.add_route(
                partial(self._receive), "/<path:str>", ["POST"], name="webhook"
            )
        return blueprint

    async def _start(self, app: Sanic, _: Any) -> None:
        self._service = Service(self._settings, app.ctx.agent)
        self._service.start()

    async def _stop(self, _app: Sanic, _: Any) -> None:
        if self._service is not None:
            await self._service.stop()

    async def _receive(self, request: Request, path: str) -> HTTPResponse:
        """An update from Telegram; 200 tells it that the update is stored."""
        address = WebhookAddress.of(self._settings)
        if not address.is_path(path):
            return json({"status": "unknown"}, status=404)
        if not address.is_secret(request.headers.get(SECRET_HEADER)):
            return json({"status": "forbidden"}, status=403)
        if not isinstance(request.json, dict):
            return json({"status": "wrong"}, status=400)
        if self._service is None:
            return json({"status": "not stored"}, status=503)
        self._service.receiver.receive(request.json)
        return json({"status": "stored"})

    async def _push(self, request: Request) -> HTTPResponse:
        if self._service is None:
            return json({"status": "off", "reason": "Telegram is off"}, status=503)
        if not is_same(request.token or "", self._settings.push_token):
            return json({"status": "forbidden"}, status=401)
        try:
            asked = PushRequest.from_json(request.json)
        except ValueError as error:
            return json({"status": "wrong", "reason": str(error)}, status=400)
        outcome = await self._service.pusher.push(asked)
        return json(outcome.body, status=outcome.http_status, headers=outcome.headers)

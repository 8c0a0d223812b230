import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json

from bot.channels.widget.conversations import Conversations
from bot.channels.widget.feedback_desk import FeedbackDesk
from bot.channels.widget.incoming import Incoming
from bot.channels.widget.opinion import Opinion
from bot.channels.widget.origins import Origins
from bot.channels.widget.push_request import PushRequest
from bot.channels.widget.rate_limit import RateLimit
from bot.channels.widget.refused import Refused
from bot.channels.widget.sessions import Sessions
from bot.settings import WidgetSettings

logger = logging.getLogger(__name__)

SESSIONS_A_MINUTE = 60
WRITES_A_MINUTE = 20
WRITES_OF_ADDRESS_A_MINUTE = 300
READS_A_MINUTE = 120


class WidgetInput(InputChannel):
    """The chat of `<mourchid-chat>`: sessions, messages, deletion, feedback, pushes."""

    def __init__(self, settings: WidgetSettings) -> None:
        self._push_token = settings.push_token
        self._file = settings.var_dir / "widget.db"
        self._sessions = Sessions(settings.secret)
        self._origins = Origins(settings.origins)
        self._desk = FeedbackDesk(settings.backoffice_url, settings.service_token)
        self._limit: RateLimit
        self._conversations: Conversations

    @classmethod
    def name(cls) -> str:
        return "widget"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "WidgetInput":
        """All is in the environment. Raises ConfigurationError."""
        return cls(WidgetSettings.from_environment())

    def blueprint(
        self, on_new_message: Callable[[UserMessage], Awaitable[Any]]
    ) -> Blueprint:
        blueprint = Blueprint("widget")
        routes = (
            ("/session", "POST", self._begin),
            ("/messages", "GET", self._read),
            ("/messages", "POST", self._say),
            ("/conversation", "DELETE", self._erase),
            ("/feedback", "POST", self._feedback),
        )
        for path, method, handler in routes:
            blueprint.add_route(
                handler, path, methods=[method], name=handler.__name__.strip("_")
            )
        for path in {path for path, *_ in routes}:
            blueprint.add_route(
                self._preflight, path, methods=["OPTIONS"], name=f"preflight{path[1:]}"
            )
        blueprint.add_route(self._push, "/push", methods=["POST"], name="push")
        blueprint.middleware(self._check_origin, "request")
        blueprint.middleware(self._add_headers, "response")
        blueprint.exception(Refused)(self._refuse)
        blueprint.register_listener(self._start, "after_server_start")
        blueprint.register_listener(self._stop, "before_server_stop")
        return blueprint

    async def _start(self, app: Sanic, _: Any) -> None:
        self._limit = RateLimit(self._file)
        self._conversations = Conversations(app.ctx.agent)

    async def _stop(self, _app: Sanic, _: Any) -> None:
        self._limit.close()

    async def _check_origin(self, request: Request) -> None:
        self._origins.check(request.headers.get("origin"))

    async def _add_headers(self, request: Request, response: HTTPResponse) -> None:
        response.headers.update(self._origins.headers(request.headers.get("origin")))
        response.headers["Cache-Control"] = "no-store"

    async def _refuse(self, _: Request, refused: Refused) -> HTTPResponse:
        body = {"reason": refused.reason}
        return json(body, status=refused.status, headers=refused.headers)

    async def _preflight(self, _: Request) -> HTTPResponse:
        return empty()

    async def _begin(self, request: Request) -> HTTPResponse:
        self._limit.count("session", _address(request), SESSIONS_A_MINUTE, 60)
        return json({"token": self._sessions.begin()}, status=201)

    async def _read(self, request: Request) -> HTTPResponse:
        conversation = self._sessions.conversation(request.token)
        self._limit.count("read", conversation, READS_A_MINUTE, 60)
        bounds = {
            name: _position(request, name)
            for name in ("after", "before")
            if name in request.args
        }
        messages = await self._conversations.read(conversation, **bounds)
        renewed = self._sessions.renewed(request.token)
        return json({"messages": messages, "token": renewed})

    async def _say(self, request: Request) -> HTTPResponse:
        conversation = self._writer(request)
        incoming = Incoming.from_json(request.json)
        await self._conversations.say(conversation, incoming)
        messages = await self._conversations.read(conversation, after=incoming.after)
        return json({"messages": messages})

    async def _erase(self, request: Request) -> HTTPResponse:
        await self._conversations.erase(self._writer(request))
        return empty()

    async def _feedback(self, request: Request) -> HTTPResponse:
        conversation = self._writer(request)
        opinion = Opinion.from_json(request.json)
        bounds = {"before": opinion.message + 1}
        messages = await self._conversations.stored(conversation, 10, **bounds)
        await self._desk.hand_over(opinion, conversation, messages)
        return empty(status=204)

    async def _push(self, request: Request) -> HTTPResponse:
        """For the back office alone; the same answers as the other channels' push."""
        given, known = (request.token or "").encode(), self._push_token.encode()
        if not hmac.compare_digest(given, known):
            raise Refused(401, "token")
        await self._conversations.push(PushRequest.from_json(request.json))
        return json({"status": "sent"})

    def _writer(self, request: Request) -> str:
        """The conversation of a request that changes something, counted."""
        conversation = self._sessions.conversation(request.token)
        self._limit.count("write", conversation, WRITES_A_MINUTE, 60)
        address = _address(request)
        self._limit.count("address", address, WRITES_OF_ADDRESS_A_MINUTE, 60)
        return conversation


def _address(request: Request) -> str:
    """The person's; behind proxies, with SANIC_PROXIES_COUNT, the one they forward."""
    return request.remote_addr or request.ip


def _position(request: Request, name: str) -> int:
    value = request.args.get(name, "")
    if not value.isdecimal() or len(value) > 18:
        raise Refused(400, name)
    return int(value)

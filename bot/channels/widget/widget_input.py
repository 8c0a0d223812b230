import asyncio
import hmac
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json

from bot.channels.widget.back_office import BackOffice
from bot.channels.widget.contact_desk import ContactDesk
from bot.channels.widget.contact_request import ContactRequest
from bot.channels.widget.conversations import Conversations
from bot.channels.widget.feedback_desk import FeedbackDesk
from bot.channels.widget.incoming import Incoming
from bot.channels.widget.opinion import Opinion
from bot.channels.widget.push_request import PushRequest
from bot.channels.widget.rate_limit import RateLimit
from bot.channels.widget.refused import Refused
from bot.channels.widget.sessions import Sessions
from bot.channels.widget.spool import Spool
from bot.settings import WidgetSettings

Handler = Callable[[Request], Awaitable[HTTPResponse]]
Route = tuple[str, str, Handler]

SESSIONS_A_MINUTE = 60
WRITES_A_MINUTE = 20
WRITES_OF_ADDRESS_A_MINUTE = 300
READS_A_MINUTE = 120
CONTACTS_AN_HOUR = 5
CONTACTS_OF_ADDRESS_AN_HOUR = 50


class WidgetInput(InputChannel):
    """The chat of `<mourchid-chat>`: sessions, messages, deletion, feedback, contacts, pushes."""

    def __init__(self, settings: WidgetSettings) -> None:
        self._push_token = settings.push_token
        self._file = settings.var_dir / "widget.db"
        self._sessions = Sessions(settings.secret)
        self._origins = settings.origins
        back_office = BackOffice(settings.backoffice_url, settings.service_token)
        self._feedback_desk = FeedbackDesk(back_office)
        spool = Spool(settings.var_dir / "contacts")
        self._contact_desk = ContactDesk(back_office, spool)
        self._limit: RateLimit
        self._delivery: asyncio.Task[None]

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
        for path, method, handler in self._routes():
            checked = partial(self._for_named_sites, handler)
            blueprint.add_route(
                checked, path, methods=[method], name=f"{method}{path[1:]}"
            )
        blueprint.exception(Refused)(self._refuse)
        blueprint.listener("before_server_start")(partial(self._start))
        blueprint.listener("after_server_stop")(partial(self._stop))
        return blueprint

    def _routes(self) -> tuple[Route, ...]:
        return (
            ("/session", "POST", self._begin),
            ("/messages", "GET", self._read),
            ("/messages", "POST", self._say),
            ("/conversation", "DELETE", self._erase),
            ("/feedback", "POST", self._feedback),
            ("/contacts", "POST", self._contact),
            ("/push", "POST", self._push),
        )

    async def _start(self, _app: Sanic, _: Any) -> None:
        """Each worker has its own connection."""
        self._limit = RateLimit(self._file)
        self._delivery = asyncio.create_task(self._contact_desk.keep_delivering())

    async def _stop(self, _app: Sanic, _: Any) -> None:
        self._delivery.cancel()
        self._limit.close()

    async def _for_named_sites(
        self, handler: Handler, request: Request
    ) -> HTTPResponse:
        """A browser tells its site; what is no browser tells none and needs a token."""
        origin = request.headers.get("origin")
        if origin is not None and origin not in self._origins:
            raise Refused(403, "origin")
        return await handler(request)

    # Not a coroutine: sanic-cors adds no headers to what it would have to await.
    def _refuse(self, _: Request, refused: Refused) -> HTTPResponse:
        body = {"reason": refused.reason, "wait": refused.wait_seconds}
        return _private(body, status=refused.status)

    async def _begin(self, request: Request) -> HTTPResponse:
        self._limit.count("session", _address(request), SESSIONS_A_MINUTE, 60)
        return _private({"token": self._sessions.begin()}, status=201)

    async def _read(self, request: Request) -> HTTPResponse:
        conversation = self._sessions.conversation(request.token)
        self._limit.count("read", conversation, READS_A_MINUTE, 60)
        bounds = {
            name: _position(request, name)
            for name in ("after", "before")
            if name in request.args
        }
        messages = await _conversations(request).read(conversation, **bounds)
        renewed = self._sessions.renewed(request.token)
        return _private({"messages": messages, "token": renewed})

    async def _say(self, request: Request) -> HTTPResponse:
        conversation = self._writer(request)
        incoming = Incoming.from_json(request.json)
        await _conversations(request).say(conversation, incoming)
        messages = await _conversations(request).read(
            conversation, after=incoming.after
        )
        return _private({"messages": messages})

    async def _erase(self, request: Request) -> HTTPResponse:
        await _conversations(request).erase(self._writer(request))
        return empty()

    async def _feedback(self, request: Request) -> HTTPResponse:
        conversation = self._writer(request)
        opinion = Opinion.from_json(request.json)
        bounds = {"before": opinion.message + 1}
        messages = await _conversations(request).stored(conversation, 10, **bounds)
        await self._feedback_desk.hand_over(opinion, conversation, messages)
        return empty(status=204)

    async def _contact(self, request: Request) -> HTTPResponse:
        conversation, hour = self._writer(request), 3600
        contact = ContactRequest.from_json(request.json, conversation)
        self._limit.count("contact", conversation, CONTACTS_AN_HOUR, hour)
        address = _address(request)
        self._limit.count("contacts of", address, CONTACTS_OF_ADDRESS_AN_HOUR, hour)
        is_there = await self._contact_desk.hand_over(contact)
        return _private({"status": "sent" if is_there else "kept"}, 201)

    async def _push(self, request: Request) -> HTTPResponse:
        """For the back office alone; the same answers as the other channels' push."""
        given, known = (request.token or "").encode(), self._push_token.encode()
        if not hmac.compare_digest(given, known):
            raise Refused(401, "token")
        await _conversations(request).push(PushRequest.from_json(request.json))
        return _private({"status": "sent"})

    def _writer(self, request: Request) -> str:
        """The conversation of a request that changes something, counted."""
        conversation = self._sessions.conversation(request.token)
        self._limit.count("write", conversation, WRITES_A_MINUTE, 60)
        address = _address(request)
        self._limit.count("address", address, WRITES_OF_ADDRESS_A_MINUTE, 60)
        return conversation


def _private(body: Any, status: int = 200) -> HTTPResponse:
    return json(body, status, headers={"Cache-Control": "no-store"})


def _conversations(request: Request) -> Conversations:
    return Conversations(request.app.ctx.agent)


def _address(request: Request) -> str:
    """The person's; behind proxies, with SANIC_PROXIES_COUNT, the one they forward."""
    return request.remote_addr or request.ip


def _position(request: Request, name: str) -> int:
    value = request.args.get(name, "")
    if not value.isdecimal() or len(value) > 18:
        raise Refused(400, name)
    return int(value)

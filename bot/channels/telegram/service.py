import asyncio
import contextlib
import logging
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import AIORateLimiter, Application, ApplicationBuilder
from telegram.request import HTTPXRequest

from bot.channels.telegram.commands import set_menu
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.ending import end
from bot.channels.telegram.flood_guard import FloodGuard
from bot.channels.telegram.leadership import Leadership
from bot.channels.telegram.letters import Letters
from bot.channels.telegram.listener import Listener
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.people import People
from bot.channels.telegram.poller import Poller
from bot.channels.telegram.pusher import Pusher
from bot.channels.telegram.raw_bot import KINDS, RawBot
from bot.channels.telegram.receiver import Receiver
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.sentences import Sentences
from bot.channels.telegram.tracker_access import TrackerAccess
from bot.channels.telegram.webhook_address import WebhookAddress
from bot.settings import TelegramSettings

logger = logging.getLogger(__name__)

RETRIES_AFTER_429 = 3
TIMEOUT_SECONDS = 20.0
CONNECTIONS = 64
LOOK_SECONDS = 0.3
CONNECT_AGAIN_SECONDS = 5.0


class Service:
    """The channel in one worker. All store and push; the leader answers.

    Its parts are made in `__init__` in the order in which an update passes them.
    """

    def __init__(
        self, settings: TelegramSettings, agent: Agent, guard: FloodGuard | None = None
    ) -> None:
        """Raises sqlite3.Error when VAR_DIR cannot be written."""
        self._settings = settings
        self._agent = agent
        self._memory = Memory.open(settings.var_dir)
        self._bot = _bot(settings)
        self._application: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder().bot(self._bot).updater(None).build()
        )
        self._sentences = Sentences(agent)
        trackers = TrackerAccess(agent)
        self._listener = Listener(
            self._ask,
            trackers.erase,
            self._sentences,
            self._memory.buttons,
            self._memory.outbox,
        )
        sender = Sender(self._bot, self._memory.outbox, self._memory.blocked)
        desk = Desk(
            self._application,
            self._listener,
            self._memory,
            sender,
            guard or FloodGuard(),
        )
        self._people = People(self._memory.inbox, desk.handle)
        self.receiver = Receiver(self._bot, self._memory.inbox, self._stored)
        self.pusher = Pusher(
            self._sentences,
            Letters(self._memory.buttons),
            sender,
            self._memory.pushes,
            trackers,
        )
        self._leadership = Leadership(settings.var_dir)
        self._leads = False
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Begin in the background: Telegram may be out of reach for now."""
        self._spawn(self._run())

    async def stop(self) -> None:
        """What is not done by now is done after the next start."""
        await end(self._tasks)
        await self._people.stop()
        with contextlib.suppress(TelegramError):
            await self._application.shutdown()
        self._leadership.release()
        self._memory.close()

    async def _run(self) -> None:
        await self._leadership.wait()
        if not await self._connect():
            return
        self._listener.listen(self._application)
        self._leads = True
        self._memory.forget_old()
        self._people.wake_all()
        self._spawn(self._set_menu())
        if self._settings.mode == "polling":
            await Poller(self._bot, self.receiver).run()
        await self._look()

    async def _connect(self) -> bool:
        """Log in and say how updates are to come; False for a token that is wrong."""
        while True:
            try:
                await self._application.initialize()
                await self._choose_mode()
                return True
            except InvalidToken:
                logger.error("Telegram does not know this TELEGRAM_TOKEN.")
                return False
            except TelegramError as error:
                logger.warning("Telegram cannot be reached yet: %s", error)
                await asyncio.sleep(CONNECT_AGAIN_SECONDS)

    async def _choose_mode(self) -> None:
        if self._settings.mode == "polling":
            await self._bot.delete_webhook()
            return
        address = WebhookAddress.of(self._settings)
        await self._bot.set_webhook(
            address.url, secret_token=address.secret, allowed_updates=KINDS
        )

    async def _set_menu(self) -> None:
        try:
            await set_menu(self._bot, self._sentences)
        except TelegramError as error:
            logger.warning("Telegram did not take the menu: %s", error)

    async def _look(self) -> None:
        """Other workers store what comes over the webhook, too."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            self._people.wake_all()

    def _stored(self, update: Update, conversation: str) -> None:
        """A button's circle turns until it is answered, so that does not wait."""
        if update.callback_query is not None:
            self._spawn(self._answer_button(update.callback_query.id))
        if self._leads:
            self._people.wake(conversation)

    async def _answer_button(self, query: str) -> None:
        with contextlib.suppress(TelegramError):
            await self._bot.answer_callback_query(query)

    async def _ask(self, message: UserMessage) -> None:
        await self._agent.handle_message(message)

    def _spawn(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            logger.error("Telegram broke down", exc_info=task.exception())


def _bot(settings: TelegramSettings) -> RawBot:
    # It logs every address that it calls, and these hold the token.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    return RawBot(
        settings.token,
        base_url=settings.base_url,
        rate_limiter=AIORateLimiter(max_retries=RETRIES_AFTER_429),
        request=_request(),
        get_updates_request=_request(),
    )


def _request() -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=CONNECTIONS,
        connect_timeout=TIMEOUT_SECONDS,
        read_timeout=TIMEOUT_SECONDS,
        write_timeout=TIMEOUT_SECONDS,
        pool_timeout=TIMEOUT_SECONDS,
    )

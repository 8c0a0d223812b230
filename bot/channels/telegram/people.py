import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.channels.telegram.ending import end
from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.stored_update import StoredUpdate

logger = logging.getLogger(__name__)


class People:
    """Handles the updates of the inbox: one after the other for each conversation,
    those of different conversations at the same time."""

    def __init__(
        self, inbox: Inbox, handle: Callable[[StoredUpdate], Awaitable[None]]
    ) -> None:
        self._inbox = inbox
        self._handle = handle
        self._busy: dict[str, asyncio.Task[None]] = {}

    def wake(self, conversation: str) -> None:
        """Handle what waits, unless that is being done."""
        if conversation not in self._busy:
            self._busy[conversation] = asyncio.create_task(self._serve(conversation))

    def wake_all(self) -> None:
        """Handle what waits of everyone, as after a restart."""
        for conversation in self._inbox.open_conversations():
            self.wake(conversation)

    async def stop(self) -> None:
        """Break off; what is not done is handled after the next start."""
        await end(self._busy.values())

    async def _serve(self, conversation: str) -> None:
        try:
            while update := self._inbox.next(conversation):
                await self._handle_once(update)
        finally:
            del self._busy[conversation]

    async def _handle_once(self, update: StoredUpdate) -> None:
        """An update that fails must not hold back those after it."""
        try:
            await self._handle(update)
        except Exception:
            logger.exception("Update %s failed", update.id)
        self._inbox.done(update.id)

import asyncio
import logging
import sqlite3

from telegram.error import Conflict, RetryAfter, TelegramError

from bot.channels.telegram.raw_bot import RawBot
from bot.channels.telegram.receiver import Receiver

logger = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0


class Poller:
    """Asks Telegram for updates and acknowledges them once they are stored."""

    def __init__(self, bot: RawBot, receiver: Receiver) -> None:
        self._bot = bot
        self._receiver = receiver

    async def run(self) -> None:
        """Poll until cancelled."""
        offset, pause = 0, FIRST_PAUSE_SECONDS
        while True:
            try:
                offset = await self._store_from(offset)
                pause = FIRST_PAUSE_SECONDS
            except (TelegramError, sqlite3.Error) as error:
                _log(error)
                await asyncio.sleep(_seconds(error, pause))
                pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def _store_from(self, offset: int) -> int:
        """Returns the offset that acknowledges what was stored."""
        for update in await self._bot.raw_updates(offset):
            self._receiver.receive(update)
            offset = max(offset, update["update_id"] + 1)
        return offset


def _log(error: Exception) -> None:
    if isinstance(error, Conflict):
        logger.error("Another program polls with this TELEGRAM_TOKEN: %s", error)
    else:
        logger.warning("No updates of Telegram for now: %s", error)


def _seconds(error: Exception, pause: float) -> float:
    if isinstance(error, RetryAfter):
        wait = error.retry_after
        return wait if isinstance(wait, int) else wait.total_seconds()
    return pause

import asyncio
import contextlib
from collections.abc import AsyncIterator

from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.channels.telegram.ending import end

# Telegram shows it for five seconds.
SHOWN_SECONDS = 4.0
LONGEST_WAIT_SECONDS = 1.0


@contextlib.asynccontextmanager
async def typing_sign(bot: ExtBot, chat: int) -> AsyncIterator[None]:
    """Shows that the bot is typing, from now until the block ends.

    A request under way is let finish: a broken one costs a connection, and one that
    comes after the answer shows the sign again.
    """
    over = asyncio.Event()
    showing = asyncio.create_task(_show(bot, chat, over))
    try:
        yield
    finally:
        over.set()
        await asyncio.wait([showing], timeout=LONGEST_WAIT_SECONDS)
        await end([showing])


async def _show(bot: ExtBot, chat: int, over: asyncio.Event) -> None:
    with contextlib.suppress(TelegramError):
        while not over.is_set():
            await bot.send_chat_action(chat, ChatAction.TYPING)
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(over.wait(), SHOWN_SECONDS)

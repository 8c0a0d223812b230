import asyncio
import contextlib
from collections.abc import AsyncIterator

from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.channels.telegram.ending import end

# Telegram shows it for five seconds.
SHOWN_SECONDS = 4.0


@contextlib.asynccontextmanager
async def typing_sign(bot: ExtBot, chat: int) -> AsyncIterator[None]:
    """Shows that the bot is typing, from now until the block ends."""
    showing = asyncio.create_task(_show(bot, chat))
    try:
        yield
    finally:
        await end([showing])


async def _show(bot: ExtBot, chat: int) -> None:
    with contextlib.suppress(TelegramError):
        while True:
            await bot.send_chat_action(chat, ChatAction.TYPING)
            await asyncio.sleep(SHOWN_SECONDS)

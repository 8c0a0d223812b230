import asyncio
import logging

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ExtBot

from bot.channels.telegram.blocked_chats import BlockedChats
from bot.channels.telegram.markup import html
from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.outgoing import Outgoing

logger = logging.getLogger(__name__)

TRIES = 8
FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 60.0
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Sends messages and keeps on trying while Telegram cannot be reached."""

    def __init__(self, bot: ExtBot, outbox: Outbox, blocked: BlockedChats) -> None:
        self._bot = bot
        self._outbox = outbox
        self._blocked = blocked

    async def flush(self, update_id: int) -> None:
        """Send what is stored for an update; what Telegram refuses is logged."""
        for message_id, message in self._outbox.of(update_id):
            try:
                await self.send(message)
            except TelegramError as error:
                logger.warning("Telegram took no message for %s: %s", update_id, error)
            self._outbox.sent(message_id)

    async def send(self, message: Outgoing) -> None:
        """Send one message.

        Raises telegram.error.Forbidden when the chat has blocked the bot, which is
        noted, and other TelegramErrors when it cannot be sent or not in time.
        """
        if message.chat in self._blocked:
            raise Forbidden("this chat has blocked the bot")
        try:
            await self._try_often(message)
        except Forbidden:
            self._blocked.add(message.chat)
            raise

    async def _try_often(self, message: Outgoing) -> None:
        pause = FIRST_PAUSE_SECONDS
        for _ in range(TRIES - 1):
            try:
                return await self._send(message)
            except BadRequest:
                raise
            except RetryAfter as error:
                logger.warning("Telegram asks to wait: %s", error)
            except NetworkError as error:
                logger.warning("Telegram cannot be reached: %s", error)
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
        await self._send(message)

    async def _send(self, message: Outgoing) -> None:
        if message.venue is not None:
            venue = message.venue
            await self._bot.send_venue(
                message.chat,
                venue.latitude,
                venue.longitude,
                venue.title,
                venue.address,
                disable_notification=True,
            )
            return
        await self._bot.send_message(
            message.chat,
            html(message.text),
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=_keyboard(message),
            reply_parameters=_quoting(message),
        )


def _keyboard(message: Outgoing) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if message.ask_location is not None:
        button = KeyboardButton(message.ask_location, request_location=True)
        return ReplyKeyboardMarkup(
            [[button]], resize_keyboard=True, one_time_keyboard=True
        )
    if not message.buttons:
        return None
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(title, callback_data=key)]
            for title, key in message.buttons
        ]
    )


def _quoting(message: Outgoing) -> ReplyParameters | None:
    if message.reply_to is None:
        return None
    return ReplyParameters(message.reply_to, allow_sending_without_reply=True)

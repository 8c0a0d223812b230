import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from rasa.core.channels.channel import UserMessage
from telegram import Message, Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.channels.allowed_payload import neutralise, payload
from bot.channels.telegram.addressed import Addressed, without_name
from bot.channels.telegram.buttons import Buttons
from bot.channels.telegram.commands import INTENTS, payload_of
from bot.channels.telegram.letters import ERASE, KEEP, Letters
from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.outgoing import Outgoing
from bot.channels.telegram.sentences import (
    Sentences,
    language_of,
    language_of_locale,
)
from bot.channels.telegram.telegram_output import TelegramOutput
from bot.channels.telegram.turn import Turn
from bot.channels.telegram.typing_sign import typing_sign

logger = logging.getLogger(__name__)

LONGEST_TEXT = 1000
LONGEST_ANSWER_SECONDS = 60.0
APOLOGY = "utter_unavailable"
Context = ContextTypes.DEFAULT_TYPE


class Listener:
    """Takes what people send to Rasa, or answers it with a sentence of the channel.

    Everything said is stored, not sent; see Sender.
    """

    def __init__(
        self,
        ask: Callable[[UserMessage], Awaitable[None]],
        erase: Callable[[str], Awaitable[None]],
        sentences: Sentences,
        buttons: Buttons,
        outbox: Outbox,
    ) -> None:
        """`ask` hands a message to Rasa; `erase` deletes a conversation."""
        self._ask = ask
        self._erase = erase
        self._sentences = sentences
        self._buttons = buttons
        self._outbox = outbox
        self._letters = Letters(buttons)

    def listen(self, application: Application) -> None:
        """Add the handlers; the application's bot must know its own name."""
        addressed = Addressed(application.bot.bot) & filters.UpdateType.MESSAGES
        new = addressed & filters.UpdateType.MESSAGE
        application.add_handlers(
            [
                CallbackQueryHandler(self.on_button),
                CommandHandler("delete", self.on_delete, new),
                CommandHandler(list(INTENTS), self.on_command, new),
                MessageHandler(new & filters.LOCATION, self.on_location),
                MessageHandler(addressed & filters.TEXT, self.on_text),
                MessageHandler(new & ~filters.StatusUpdate.ALL, self.on_media),
            ]
        )
        application.add_error_handler(self.on_error)

    async def on_text(self, update: Update, context: Context) -> None:
        message, turn = _parts(update)
        await self._on_words(
            without_name(context.bot.name, message.text or ""), turn, context
        )

    async def on_media(self, update: Update, context: Context) -> None:
        """Its caption is answered as any text."""
        message, turn = _parts(update)
        await self._say("utter_reads_text_only", turn)
        if message.caption:
            words = without_name(context.bot.name, message.caption)
            await self._on_words(words, turn, context)

    async def on_location(self, update: Update, context: Context) -> None:
        message, turn = _parts(update)
        assert message.location is not None
        place = {
            "latitude": message.location.latitude,
            "longitude": message.location.longitude,
        }
        await self._on_payload(payload("share_location", **place), turn, context)

    async def on_command(self, update: Update, context: Context) -> None:
        message, turn = _parts(update)
        command = (message.text or "")[1:].split()[0].partition("@")[0].lower()
        tracker = await self._sentences.tracker(turn.conversation)
        language = None if language_of(tracker) else language_of_locale(turn.locale)
        asked = payload_of(command, context.args or [], language)
        await self._on_payload(asked, turn, context)

    async def on_delete(self, update: Update, _: Context) -> None:
        """Ask first: what is deleted is gone."""
        await self._say("utter_delete_sure", _parts(update)[1])

    async def on_button(self, update: Update, context: Context) -> None:
        query, turn = update.callback_query, Turn.of(update)
        if query is None or turn is None:
            return
        chosen = self._buttons.payload(turn.chat, query.data or "")
        if chosen is None:
            return await self._say("utter_button_expired", turn)
        await _tidy(update)
        if chosen == ERASE:
            await self._on_erase(turn)
        elif chosen == KEEP:
            await self._say("utter_delete_kept", turn)
        else:
            await self._on_payload(chosen, turn, context)

    async def slow_down(self, turn: Turn) -> None:
        """Tell that messages come too fast and will be answered slowly."""
        await self._say("utter_slow_down", turn)

    async def on_error(self, update: object, context: Context) -> None:
        logger.error("An update could not be handled", exc_info=context.error)
        turn = Turn.of(update) if isinstance(update, Update) else None
        if turn is not None:
            await self._say(APOLOGY, turn)

    async def _on_words(self, text: str, turn: Turn, context: Context) -> None:
        words = neutralise(text)
        if len(words) > LONGEST_TEXT:
            await self._say("utter_text_cut", turn, length={"number": LONGEST_TEXT})
        await self._on_payload(
            words[:LONGEST_TEXT] or payload("ask_help"), turn, context
        )

    async def _on_payload(self, text: str, turn: Turn, context: Context) -> None:
        """Ask Rasa; a person whom it says nothing to is told that something broke."""
        output = TelegramOutput(turn, self._letters, self._outbox)
        message = UserMessage(
            text,
            output,
            turn.conversation,
            input_channel=output.name(),
            message_id=str(turn.update),
            metadata={"locale": turn.locale},
        )
        async with typing_sign(context.bot, turn.chat):
            await asyncio.wait_for(self._ask(message), LONGEST_ANSWER_SECONDS)
        if not output.has_spoken:
            await self._say(APOLOGY, turn)
        if output.asks_place and turn.is_private:
            await self._ask_location(turn)

    async def _ask_location(self, turn: Turn) -> None:
        text, title = [
            (await self._sentences.say(key, turn.conversation, turn.locale)).text
            for key in ("utter_share_location", "utter_button_share_location")
        ]
        message = Outgoing(turn.chat, text, ask_location=title)
        self._outbox.add(turn.update, [message])

    async def _on_erase(self, turn: Turn) -> None:
        reply = await self._sentences.say(
            "utter_deleted", turn.conversation, turn.locale
        )
        await self._erase(turn.conversation)
        if turn.is_private:
            self._buttons.forget(turn.chat)
        TelegramOutput(turn, self._letters, self._outbox).store(reply)

    async def _say(self, key: str, turn: Turn, **fields: object) -> None:
        reply = await self._sentences.say(key, turn.conversation, turn.locale, **fields)
        TelegramOutput(turn, self._letters, self._outbox).store(reply)


def _parts(update: Update) -> tuple[Message, Turn]:
    """The filters let only messages of people through."""
    message, turn = update.effective_message, Turn.of(update)
    assert message is not None and turn is not None
    return message, turn


async def _tidy(update: Update) -> None:
    """Take the buttons off the message, which may be too old or gone."""
    assert update.callback_query is not None
    with contextlib.suppress(TelegramError, TypeError):
        await update.callback_query.edit_message_reply_markup(None)

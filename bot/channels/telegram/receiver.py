import json
import logging
from collections.abc import Callable
from typing import Any, cast

from telegram import Bot, Update

from bot.channels.telegram.inbox import Inbox
from bot.channels.telegram.turn import Turn

logger = logging.getLogger(__name__)

MOST_WAITING = 50


class Receiver:
    """Stores updates as they come and has them handled."""

    def __init__(
        self, bot: Bot, inbox: Inbox, stored: Callable[[Update, str], None]
    ) -> None:
        """`stored` gets a new update and its conversation."""
        self._bot = bot
        self._inbox = inbox
        self._stored = stored

    def receive(self, data: dict[str, Any]) -> None:
        """Store an update; after that it may be acknowledged.

        One that came before, that cannot be read or that no person has caused is
        left aside, and so is one from a person for whom fifty are waiting.
        """
        update = read_update(data, self._bot)
        turn = Turn.of(update) if update else None
        if update is None or turn is None:
            return
        if self._inbox.waiting(turn.conversation) >= MOST_WAITING:
            logger.warning("Too many messages wait in %s", turn.conversation)
            return
        if self._inbox.add(update.update_id, turn.conversation, json.dumps(data)):
            self._stored(update, turn.conversation)


def read_update(data: dict[str, Any], bot: Bot) -> Update | None:
    """An update as the library has it; None for one that it cannot read."""
    try:
        update = Update.de_json(_encodable(data), bot)
    # The library lets through whatever its constructors raise.
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError, OSError):
        update = None
    if update is None or not _is_sound(update):
        logger.warning("An update of Telegram could not be read: %s", sorted(data))
        return None
    return update


def _is_sound(update: Update) -> bool:
    """The library does not look at the types of what it reads."""
    message, query = update.effective_message, update.callback_query
    texts = [message.text, message.caption] if message else []
    numbers = [message.message_id] if message else []
    numbers += [who.id for who in (update.effective_chat, update.effective_user) if who]
    return all(
        isinstance(text, str | None) for text in (*texts, query.data if query else None)
    ) and all(isinstance(number, int) for number in (update.update_id, *numbers))


def _encodable(data: dict[str, Any]) -> dict[str, Any]:
    """JSON may hold half a surrogate pair, which no database and no answer takes."""
    written = json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")
    return cast(dict[str, Any], json.loads(written))

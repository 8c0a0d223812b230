"""Turns a reply into the messages that are sent for it."""

from bot.channels.allowed_payload import is_allowed
from bot.channels.telegram.buttons import Buttons
from bot.channels.telegram.outgoing import Outgoing
from bot.channels.telegram.reply import Reply
from bot.channels.telegram.splitting import split

# What the channel itself does when its button is pressed.
ERASE, KEEP = "erase", "keep"


class Letters:
    """Writes messages to a chat; the payloads of their buttons are remembered."""

    def __init__(self, buttons: Buttons) -> None:
        self._buttons = buttons

    def write(
        self, reply: Reply, chat: int, quoting: int | None = None
    ) -> list[Outgoing]:
        """The pieces of the text, the last with the buttons, then the venues."""
        pieces = split(reply.text)
        last = len(pieces) - 1
        texts = [
            Outgoing(
                chat,
                piece,
                buttons=self._keyboard(chat, reply) if number == last else (),
                reply_to=quoting if number == 0 else None,
            )
            for number, piece in enumerate(pieces)
        ]
        return [*texts, *(Outgoing(chat, venue=venue) for venue in reply.venues)]

    def _keyboard(self, chat: int, reply: Reply) -> tuple[tuple[str, str], ...]:
        return tuple(
            (title, self._buttons.key(chat, payload))
            for title, payload in reply.buttons
            if is_allowed(payload) or payload in (ERASE, KEEP)
        )

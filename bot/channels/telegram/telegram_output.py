from typing import Any

from rasa.core.channels.channel import OutputChannel

from bot.channels.telegram.letters import Letters
from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.reply import Reply
from bot.channels.telegram.turn import Turn


class TelegramOutput(OutputChannel):
    """Stores what Rasa says in one turn; the sender sends it when the turn is over."""

    def __init__(self, turn: Turn, letters: Letters, outbox: Outbox) -> None:
        self._turn = turn
        self._letters = letters
        self._outbox = outbox
        self.has_spoken = False
        self.asks_place = False

    @classmethod
    def name(cls) -> str:
        return "telegram"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.store(Reply.from_message(message))

    def store(self, reply: Reply) -> None:
        """Store a reply to be sent."""
        quoted = None if self.has_spoken else self._turn.message
        self._outbox.add(
            self._turn.update, self._letters.write(reply, self._turn.chat, quoted)
        )
        self.has_spoken = self.has_spoken or bool(reply.text.strip())
        self.asks_place = self.asks_place or reply.asks_place

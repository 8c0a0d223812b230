import json
from typing import Any

from telegram import Update
from telegram.ext import Application

from bot.channels.telegram.flood_guard import FloodGuard
from bot.channels.telegram.listener import Listener
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.presence import note_presence
from bot.channels.telegram.receiver import read_update
from bot.channels.telegram.sender import Sender
from bot.channels.telegram.stored_update import StoredUpdate
from bot.channels.telegram.turn import Turn


class Desk:
    """Takes one stored update to its end: hold back, answer, send."""

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        listener: Listener,
        memory: Memory,
        sender: Sender,
        guard: FloodGuard,
    ) -> None:
        self._application = application
        self._listener = listener
        self._memory = memory
        self._sender = sender
        self._guard = guard

    async def handle(self, stored: StoredUpdate) -> None:
        """After a restart an update that is answered is only sent."""
        if not stored.is_answered:
            self._memory.outbox.clear(stored.id)
            update = read_update(json.loads(stored.data), self._application.bot)
            if update is not None:
                await self._answer(update)
            self._memory.inbox.answered(stored.id)
        await self._sender.flush(stored.id)

    async def _answer(self, update: Update) -> None:
        note_presence(update, self._memory.blocked)
        turn = Turn.of(update)
        if turn is None or not self._is_for_us(update):
            return
        if self._guard.must_be_told(turn.conversation):
            await self._listener.slow_down(turn)
            await self._sender.flush(turn.update)
        await self._guard.wait(turn.conversation)
        await self._application.process_update(update)

    def _is_for_us(self, update: Update) -> bool:
        """What people of a group say to each other counts for nothing."""
        return any(
            handler.check_update(update) not in (None, False)
            for handlers in self._application.handlers.values()
            for handler in handlers
        )

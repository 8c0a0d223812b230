"""An assistant whose understanding is a table, with the real responses, tracker store
and locks."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, SlotSet, UserUttered

from bot.nlg.composer import Composer
from bot.tracker_store import WindowTrackerStore
from tests.support.responses import responses

SLOTS = {
    name: {"type": "text", "mappings": [{"type": "custom"}]}
    for name in ("language", "language_choice")
}


class Assistant:
    """Stands where Rasa's agent stands; `heard` is what reached it, in order."""

    def __init__(self, folder: Path) -> None:
        domain = Domain.from_dict({"slots": SLOTS})
        self.tracker_store = WindowTrackerStore(domain, f"sqlite:///{folder}/t.db")
        self.lock_store = InMemoryLockStore()
        self.nlg = Composer(None, domain)
        self.nlg.responses = responses()
        self.heard: list[UserMessage] = []
        self.answers: dict[str, dict[str, Any]] = {}
        self.language: str | None = None
        self.before: Callable[[UserMessage], Awaitable[None]] | None = None

    @property
    def texts(self) -> list[str]:
        return [str(message.text) for message in self.heard]

    async def handle_message(self, message: UserMessage) -> None:
        """Repeats what it hears unless `answers` has something for it."""
        text = str(message.text)
        if self.before is not None:
            await self.before(message)
        async with self.lock_store.lock(message.sender_id):
            self.heard.append(message)
            tracker = await self.tracker_store.get_or_create_tracker(message.sender_id)
            tracker.update(UserUttered(text))
            if self.language:
                tracker.update(SlotSet("language", self.language))
            answer = self.answers.get(text, {"text": f"« {text} »"})
            await message.output_channel.send_response(message.sender_id, dict(answer))
            tracker.update(ActionExecuted("action_listen"))
            await self.tracker_store.save(tracker)

"""An agent with the real stores and the real NLG, which answers by a script."""

from pathlib import Path
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import FailSafeTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, UserUttered
from rasa.utils.endpoints import EndpointConfig

from bot.file_lock_store import FileLockStore
from bot.nlg.composer import Composer
from bot.tracker_store import WindowTrackerStore
from tests.bot.channels.widget.script import answers_to
from tests.support.responses import responses


class ScriptedAgent:
    """Has of an agent what a channel uses."""

    def __init__(self, folder: Path) -> None:
        host = f"sqlite:///{folder / 'tracker.db'}"
        store = WindowTrackerStore(Domain.empty(), host)
        self.tracker_store = FailSafeTrackerStore(store)
        self.lock_store = FileLockStore(EndpointConfig(url=str(folder)))
        self.nlg = Composer(None, Domain.empty())
        self.nlg.responses = responses()
        self.processor = self

    def is_ready(self) -> bool:
        return True

    async def handle_message(self, message: UserMessage) -> None:
        """Logs the message and the script's answers, as Rasa's processor does."""
        store = self.tracker_store
        tracker = await store.get_or_create_tracker(message.sender_id)
        tracker.update(ActionExecuted("action_listen"))
        tracker.update(_uttered(message))
        for answer in answers_to(message.text or "", message.metadata or {}):
            data: dict[str, Any] = {
                "buttons": answer.get("buttons"),
                "custom": answer.get("custom"),
            }
            tracker.update(BotUttered(answer["text"], data))
        await store.save(tracker)


def _uttered(message: UserMessage) -> UserUttered:
    return UserUttered(
        message.text,
        {"name": "ask_programme", "confidence": 1.0},
        [],
        input_channel=message.input_channel,
        message_id=message.message_id,
        metadata=message.metadata,
    )

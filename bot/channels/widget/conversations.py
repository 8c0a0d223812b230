from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.widget.incoming import Incoming
from bot.channels.widget.push_request import PushRequest
from bot.channels.widget.refused import Refused
from bot.channels.widget.shown_message import shown
from bot.channels.widget.widget_output import WidgetOutput
from bot.stored_message import StoredMessage

COMPOSED = "utter_answer"
DEFAULT_LANGUAGE = "fr"
# A message is sent again within these last messages, or never.
REMEMBERED = 60
# A push is tried again while its question is open.
REMEMBERED_PUSHES = 1000


class Conversations:
    """Says, reads and deletes, one at a time in a conversation over all workers."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent
        # Rasa's agent wraps the store in one that knows only Rasa's methods.
        store = agent.tracker_store
        self._store = getattr(store, "_tracker_store", store)

    async def say(self, conversation: str, incoming: Incoming) -> None:
        """Have a message answered, once for each id. Raises Refused without a model."""
        if not self._agent.is_ready():
            raise Refused(503, "not_ready")
        async with self._agent.lock_store.lock(conversation):
            if not await self._was_said(conversation, incoming.id):
                await self._agent.processor.handle_message(
                    _message(conversation, incoming)
                )

    async def stored(
        self, conversation: str, limit: int = 50, **bounds: int
    ) -> list[StoredMessage]:
        """The last messages; `after` and `before` are ids of messages."""
        return await self._store.messages(conversation, limit, **bounds)

    async def read(self, conversation: str, **bounds: int) -> list[dict[str, Any]]:
        """The last messages as the browser gets them, oldest first."""
        return [shown(message) for message in await self.stored(conversation, **bounds)]

    async def erase(self, conversation: str) -> None:
        """Delete everything that was said."""
        async with self._agent.lock_store.lock(conversation):
            await self._store.delete(conversation)

    async def push(self, push: PushRequest) -> None:
        """Log a message once. Raises Refused when the person deleted the conversation."""
        async with self._agent.lock_store.lock(push.conversation):
            tracker = await self._store.retrieve(push.conversation)
            if tracker is None:
                raise Refused(410, "gone")
            if not await self._was_pushed(push):
                tracker.update(await self._utterance(push, tracker))
                await self._store.save(tracker)

    async def _was_said(self, conversation: str, message_id: str) -> bool:
        recent = await self.stored(conversation, REMEMBERED)
        return any(message.message_id == message_id for message in recent)

    async def _was_pushed(self, push: PushRequest) -> bool:
        recent = await self.stored(push.conversation, REMEMBERED_PUSHES)
        return any(message.metadata.get("push") == push.id for message in recent)

    async def _utterance(
        self, push: PushRequest, tracker: DialogueStateTracker
    ) -> BotUttered:
        metadata = {"push": push.id}
        if push.text:
            custom = {"language": push.language} if push.language else None
            return BotUttered(push.text, {"custom": custom}, metadata)
        message = await self._composed(push, tracker)
        if not message.get("text"):
            raise Refused(400, "parts")
        data = {name: message.get(name) for name in ("buttons", "custom")}
        return BotUttered(message["text"], data, metadata)

    async def _composed(
        self, push: PushRequest, tracker: DialogueStateTracker
    ) -> dict[str, Any]:
        slots = tracker.current_slot_values()
        known = slots.get("language_choice") or slots.get("language")
        language = push.language or known or DEFAULT_LANGUAGE
        message = await self._agent.nlg.generate(
            COMPOSED,
            tracker,
            WidgetOutput.name(),
            parts=list(push.parts),
            choices=list(push.choices),
            custom={"language": language},
        )
        return message or {}


def _message(conversation: str, incoming: Incoming) -> UserMessage:
    metadata = {
        "locale": incoming.language,
        "shown": incoming.shown,
        "location": incoming.is_location,
    }
    return UserMessage(
        incoming.said,
        WidgetOutput(),
        conversation,
        input_channel=WidgetOutput.name(),
        message_id=incoming.id,
        metadata=metadata,
    )

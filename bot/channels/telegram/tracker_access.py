from rasa.core.agent import Agent
from rasa.shared.core.events import BotUttered

from bot.channels.telegram.reply import Reply


class TrackerAccess:
    """Changes a conversation outside of a turn, while no turn is going on."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    async def log(self, conversation: str, reply: Reply, push_id: str) -> None:
        """Record what was said to the person."""
        data = {
            "buttons": [{"title": title, "payload": to} for title, to in reply.buttons]
        }
        event = BotUttered(reply.text, data, {"push": push_id})
        async with self._agent.lock_store.lock(conversation):
            tracker = await self._agent.tracker_store.get_or_create_tracker(
                conversation
            )
            tracker.update(event)
            await self._agent.tracker_store.save(tracker)

    async def erase(self, conversation: str) -> None:
        """Delete everything that was said."""
        async with self._agent.lock_store.lock(conversation):
            await self._agent.tracker_store.delete(conversation)

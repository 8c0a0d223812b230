from typing import Any

from rasa.core.agent import Agent
from rasa.shared.core.trackers import DialogueStateTracker

from bot.channels.telegram.reply import Reply

LANGUAGES = ("fr", "ar", "ary", "en")
DEFAULT_LANGUAGE = "fr"


class Sentences:
    """The channel's own sentences, from the responses, in the person's language."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    async def say(
        self, key: str, conversation: str, locale: str | None, **fields: Any
    ) -> Reply:
        """The response `key` in the conversation's language, else the phone's."""
        tracker = await self.tracker(conversation)
        language = language_of(tracker) or language_of_locale(locale)
        return await self.render(key, tracker, language, **fields)

    async def render(
        self,
        key: str,
        tracker: DialogueStateTracker,
        language: str | None,
        **fields: Any,
    ) -> Reply:
        """The response `key`, or the one composed of `parts`, in `language`."""
        known = language or language_of(tracker) or DEFAULT_LANGUAGE
        # The NLG empties the lists that it is given.
        copied = {
            name: list(value) if isinstance(value, list) else value
            for name, value in fields.items()
        }
        message = await self._agent.nlg.generate(
            key, tracker, "telegram", **{**copied, "custom": {"language": known}}
        )
        return Reply.from_message(message or {})

    async def word(self, key: str, language: str) -> str:
        """The text of a response that needs no conversation."""
        tracker = self._agent.tracker_store.init_tracker("telegram")
        return (await self.render(key, tracker, language)).text

    async def tracker(self, conversation: str) -> DialogueStateTracker:
        """The conversation's tracker, a new one when nothing was said yet."""
        store = self._agent.tracker_store
        return await store.retrieve(conversation) or store.init_tracker(conversation)


def language_of(tracker: DialogueStateTracker) -> str | None:
    slots = tracker.current_slot_values()
    return slots.get("language_choice") or slots.get("language")


def language_of_locale(locale: str | None) -> str:
    """The language of a locale such as `fr-MA`; French for one that is not ours."""
    code = (locale or "").replace("_", "-").partition("-")[0].lower()
    return code if code in LANGUAGES else DEFAULT_LANGUAGE

"""A conversation through the real actions and the real NLG, without the NLU."""

import asyncio
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from rasa.shared.core.domain import Domain
from rasa.shared.core.slots import AnySlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher

from bot.nlg.composer import Composer
from tests.support.responses import responses

Message = dict[str, Any]


@dataclass(frozen=True)
class Reply:
    """What the person gets: text, buttons (title by payload) and the `custom` payload."""

    text: str
    buttons: dict[str, str]
    custom: dict[str, Any]

    @property
    def kind(self) -> str:
        return str(self.custom["kind"])

    @property
    def ids(self) -> list[str]:
        return list(self.custom["ids"])


class Talk:
    """Remembers slots and events between messages as Rasa does."""

    def __init__(self, language: str = "fr") -> None:
        self.slots: dict[str, Any] = {"language": language}
        self.events: list[dict[str, Any]] = []
        self._id = uuid4()
        self._executor = ActionExecutor()
        self._executor.register_package("actions")
        self._composer = Composer(None, Domain.empty())
        self._composer.responses = responses()

    def forget(self) -> None:
        """Starts anew, in the same language."""
        self.slots = {"language": self.slots["language"]}
        self.events.clear()

    def say(self, intent: str, text: str = "", /, **named: Any) -> Reply:
        """Sends a message of `intent`; `named` are entities, a list where there are several.

        `candidates`, `questions` and `intent_ranking` go to the parse data as they are.
        """
        extras = {
            key: named.pop(key)
            for key in ("candidates", "questions", "intent_ranking")
            if key in named
        }
        id = f"{self._id}-{len(self.events)}"
        message = message_of(intent, text or intent, named, id) | extras
        self.events.append(
            {
                "event": "user",
                "text": message["text"],
                "parse_data": message,
                "timestamp": 1.8e9 + len(self.events),
            }
        )
        reply = asyncio.run(self._answered(intent, message))
        self.events.append({"event": "bot", "text": reply.text})
        return reply

    async def _answered(self, intent: str, message: Message) -> Reply:
        tracker = Tracker(
            "someone", dict(self.slots), message, self.events, False, None, {}, ""
        )
        dispatcher = CollectingDispatcher()
        run = self._executor.actions[ACTIONS.get(intent, f"action_{intent}")]
        for event in await run(dispatcher, tracker, {}):
            self.slots[event["name"]] = event["value"]
        (sent,) = dispatcher.messages
        arguments = {
            key: value
            for key, value in sent.items()
            if key not in ("response", "template")
        }
        draft = await self._composer.generate(
            "utter_answer", _tracker(self.slots), "rest", **arguments
        )
        assert draft is not None
        buttons = {button["payload"]: button["title"] for button in draft["buttons"]}
        return Reply(draft["text"], buttons, sent["custom"])


ACTIONS = {
    "match_profile": "action_match",
    "inform": "action_match",
    "share_location": "action_find_nearest_hub",
}


def message_of(
    intent: str, text: str, named: dict[str, Any], message_id: str = "message-0"
) -> Message:
    """Parse data as `docs/architecture.md` has it; entity texts are their values."""
    entities = [
        {
            "entity": entity,
            "value": value,
            "text": str(value),
            "start": at,
            "end": at + 1,
        }
        for entity, values in named.items()
        for at, value in enumerate(values if isinstance(values, list) else [values])
    ]
    return {
        "text": text,
        "intent": {"name": intent, "confidence": 0.9},
        "intent_ranking": [{"name": intent, "confidence": 0.9}],
        "entities": entities,
        "message_id": message_id,
    }


def _tracker(slots: dict[str, Any]) -> DialogueStateTracker:
    kept = [
        AnySlot(name, mappings=[], initial_value=value) for name, value in slots.items()
    ]
    return DialogueStateTracker("someone", kept)

import asyncio
import logging
from typing import Any

import aiohttp
from rasa.core.actions.action import (
    ActionExecutionRejection,
    RemoteAction,
    create_bot_utterance,
)
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.exceptions import RasaException

logger = logging.getLogger(__name__)

APOLOGY = "utter_unavailable"
NO_USABLE_REPLY = (
    RasaException,
    aiohttp.ClientError,
    asyncio.TimeoutError,
    ValueError,
    TypeError,
    KeyError,
)


class ActionCall(RemoteAction):
    """A call to the action server; the person is told when it fails."""

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        try:
            return await super().run(output_channel, nlg, tracker, domain)
        except ActionExecutionRejection:
            raise
        except NO_USABLE_REPLY as error:
            logger.error("%s gave no answer: %r", self.name(), error)
            message = await nlg.generate(APOLOGY, tracker, output_channel.name())
            return [create_bot_utterance({**(message or {}), **_custom(tracker)})]

    def _validate_action_result(self, result: dict[str, Any]) -> bool:
        """Check what Rasa relies on; events are checked when they are read.

        Rasa validates the schema of a reply, and then the reply, at every call: 20 ms
        of CPU.
        """
        if not isinstance(result, dict):
            raise RasaException(f"{self.name()} replied with no object")
        for key in ("events", "responses"):
            if not _is_list_of_objects(result.get(key, [])):
                raise RasaException(f"{self.name()} replied with wrong {key}")
        return True


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


def _custom(tracker: DialogueStateTracker) -> dict[str, Any]:
    language = tracker.get_slot("language")
    return {"custom": {"kind": "unanswered", "ids": [], "language": language}}

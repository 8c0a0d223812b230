"""A pipeline trained and run by Rasa itself."""

import asyncio
import os
import resource
import time
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.model_training import train_nlu
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker

NO_CACHE = {"RASA_MAX_CACHE_SIZE": "0"}


class TrainedPipeline:
    """Parses texts with one trained model, in conversations with the slots of `domain`."""

    def __init__(self, model: Path, domain: Path | None = None) -> None:
        self.agent = Agent.load(str(model))
        own = self.agent.processor.domain
        self.slots = (Domain.load(str(domain)) if domain else own).slots
        self.loop = asyncio.new_event_loop()

    def parse(
        self,
        text: str,
        slots: dict[str, Any] | None = None,
        metadata: dict[str, Any] | None = None,
    ) -> dict[str, Any]:
        """The parse data of one message in a conversation with these slots."""
        tracker = DialogueStateTracker("benchmark", self.slots)
        for name, value in (slots or {}).items():
            tracker.update(SlotSet(name, value))
        message = UserMessage(text, metadata=metadata)
        return self.loop.run_until_complete(
            self.agent.processor.parse_message(message, tracker)
        )

    def timed_parse(self, text: str) -> tuple[dict[str, Any], float]:
        """The parse data of one message and the seconds that it took."""
        start = time.perf_counter()
        parsed = self.parse(text)
        return parsed, time.perf_counter() - start


def train(
    config: Path, data: Path, folder: Path, domain: Path | None = None
) -> tuple[Path, float]:
    """Train with Rasa, nothing cached: the model archive and the CPU seconds it took."""
    os.environ.update(NO_CACHE)
    before = _cpu_seconds()
    model = train_nlu(
        str(config), str(data), str(folder), domain=str(domain) if domain else None
    )
    if model is None:
        raise ValueError(f"{data} holds no NLU data that Rasa can train on")
    return Path(model), _cpu_seconds() - before


def newest_model(folder: Path) -> Path:
    """The model trained last. Raises FileNotFoundError when there is none."""
    models = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        raise FileNotFoundError(f"{folder} holds no trained model")
    return models[-1]


def _cpu_seconds() -> float:
    """CPU seconds of this process and of its finished children, all threads."""
    own, children = (
        resource.getrusage(who)
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime

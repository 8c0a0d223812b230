"""Rasa's own storage and messages around a component."""

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.events import SlotSet
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

RESOURCE = Resource("component")


def arguments(
    component: type[GraphComponent], folder: Path, **config: Any
) -> tuple[Any, ...]:
    """What Rasa gives `create` and `load`."""
    context = ExecutionContext(GraphSchema({}), node_name="component")
    settings = {**component.get_default_config(), **config}
    return settings, LocalModelStorage(folder), RESOURCE, context


def training_data(rows: list[tuple[str, str, str | None]]) -> TrainingData:
    """Examples of text, intent and variety, as Rasa reads them from our files."""
    return TrainingData(
        [
            Message.build(text, intent, [], {"variety": variety} if variety else None)
            for text, intent, variety in rows
        ]
    )


def message(text: str, **data: Any) -> Message:
    """A user's message as the pipeline begins with it."""
    return Message({"text": text, "metadata": None, **data})


def conversation(**slots: str) -> DialogueStateTracker:
    """A conversation in which these slots are filled."""
    names = ("language", "language_choice")
    tracker = DialogueStateTracker("a", [TextSlot(n, [{}], None) for n in names])
    for name, value in slots.items():
        tracker.update(SlotSet(name, value))
    return tracker

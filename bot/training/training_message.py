from typing import Any

from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message


class TrainingMessage(Message):
    """An example that is cheap to copy and to compare.

    Rasa merges the training data six times, copies every example deeply and hashes
    the JSON of every part of it each time.
    """

    @classmethod
    def of(cls, message: Message) -> "TrainingMessage":
        return cls(data=message.data)

    def __deepcopy__(self, memo: dict[int, Any]) -> "TrainingMessage":
        """Components replace what an example has; they don't change it in place."""
        return TrainingMessage(data=dict(self.data))

    def __hash__(self) -> int:
        return hash((self.data.get(TEXT), self.data.get(INTENT)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message) and self.data == other.data

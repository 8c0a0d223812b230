import time
from abc import ABC, abstractmethod

PATIENCE_SECONDS = 600
UNAVAILABLE = "une panne m'empêche"


class Person(ABC):
    """Asks one question, and again when told that a fault kept it from being answered."""

    channel: str

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text
        self.times_asked = 0
        self.reply = ""

    def ask(self) -> None:
        """Until there is an answer that is not the apology; raises TimeoutError."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < deadline:
            self.times_asked += 1
            self.reply = self._asked(deadline)
            if self.reply and UNAVAILABLE not in self.reply:
                return
            time.sleep(2)
        raise TimeoutError(f"{self.channel} {self.number} got no answer")

    @abstractmethod
    def _asked(self, deadline: float) -> str:
        """Say the text; what the assistant answers, however often it dies meanwhile."""

    @abstractmethod
    def received(self) -> list[str]:
        """All messages that this person has from the assistant and the staff."""

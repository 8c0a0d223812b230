import time

from benchmarks.killing.bot_api import BotApi
from benchmarks.killing.person import Person


class TelegramPerson(Person):
    """Writes once; Telegram hands the message over until it is taken."""

    channel = "telegram"

    def __init__(self, number: int, text: str, api: BotApi) -> None:
        super().__init__(number, text)
        self._api = api

    def _asked(self, deadline: float) -> str:
        before = len(self.received())
        self._api.write(self.number, self.text)
        while len(self.received()) == before:
            if time.monotonic() > deadline:
                raise TimeoutError(f"telegram {self.number}: no answer")
            time.sleep(0.2)
        return self.received()[before]

    def received(self) -> list[str]:
        return list(self._api.said[self.number])

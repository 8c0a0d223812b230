import time
import uuid
from typing import Any

import requests

from benchmarks.killing.person import Person

TIMEOUT_SECONDS = 30
PAUSE_SECONDS = 0.5


class WidgetPerson(Person):
    """Sends the same message, with the same id, until the channel has answered."""

    channel = "widget"

    def __init__(self, number: int, text: str, url: str) -> None:
        super().__init__(number, text)
        self._url = f"{url}/webhooks/widget"
        # An address of one's own, as behind a proxy: the channel limits each.
        self._headers = {
            "X-Forwarded-For": f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
        }

    def _asked(self, deadline: float) -> str:
        if "Authorization" not in self._headers:
            token = self._until_done("POST", "session", deadline)["token"]
            self._headers["Authorization"] = f"Bearer {token}"
        message = {"id": str(uuid.uuid4()), "text": self.text, "language": "fr"}
        messages = self._until_done("POST", "messages", deadline, json=message)[
            "messages"
        ]
        answered = _after_the_last(messages)
        return "\n".join(each["text"] for each in answered)

    def received(self) -> list[str]:
        deadline = time.monotonic() + TIMEOUT_SECONDS
        messages = self._until_done("GET", "messages", deadline)["messages"]
        return [each["text"] for each in messages if each["by"] != "person"]

    def _until_done(self, method: str, path: str, deadline: float, **body: Any) -> Any:
        while time.monotonic() < deadline:
            try:
                reply = requests.request(
                    method,
                    f"{self._url}/{path}",
                    headers=self._headers,
                    timeout=TIMEOUT_SECONDS,
                    **body,
                )
                if reply.ok:
                    return reply.json()
            except requests.RequestException:
                pass
            time.sleep(PAUSE_SECONDS)
        raise TimeoutError(f"widget {self.number}: {path} was never done")


def _after_the_last(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What was said after the person's last message."""
    places = [place for place, each in enumerate(messages) if each["by"] == "person"]
    return messages[places[-1] + 1 :] if places else []

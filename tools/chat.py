"""Talks to the assistant in the terminal, over Rasa's REST channel."""

import json
import unicodedata
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tools.failure import Failure

TIMEOUT = 30.0
RIGHT_TO_LEFT_MARK = "\u200f"
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


@dataclass(frozen=True)
class Reply:
    """One message of the assistant: its text and the payloads of its buttons."""

    text: str
    buttons: tuple[tuple[str, str], ...]

    @classmethod
    def from_json(cls, message: dict[str, Any]) -> "Reply":
        buttons = message.get("buttons") or []
        return cls(
            text=message.get("text") or "",
            buttons=tuple((button["title"], button["payload"]) for button in buttons),
        )

    def lines(self) -> list[str]:
        """What to print; a number before each button chooses it."""
        numbered = [
            f"  {number}. {ISOLATE}{title}{END_ISOLATE}"
            for number, (title, _) in enumerate(self.buttons, start=1)
        ]
        return [directed(line) for line in [*self.text.splitlines(), *numbered]]


def directed(line: str) -> str:
    """Mark a line as right-to-left when its first letter is, for the terminal."""
    for character in line:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return line if direction == "L" else RIGHT_TO_LEFT_MARK + line
    return line


def chat(rasa_url: str) -> None:
    """Ask and print until an empty line, Ctrl-D or Ctrl-C."""
    conversation = f"terminal-{uuid.uuid4().hex}"
    offered: tuple[tuple[str, str], ...] = ()
    print("Ask in French, Arabic, Darija or English; a number chooses; Ctrl-D ends.")
    while typed := _read():
        message = _chosen(typed, offered)
        offered = ()
        for reply in _ask(rasa_url, conversation, message):
            print("\n".join(reply.lines()), flush=True)
            offered = reply.buttons or offered
        print()


def _read() -> str:
    try:
        return input("> ").strip()
    except EOFError:
        return ""


def _chosen(typed: str, offered: tuple[tuple[str, str], ...]) -> str:
    if typed.isdecimal() and 0 < int(typed) <= len(offered):
        return offered[int(typed) - 1][1]
    return typed


def _ask(rasa_url: str, conversation: str, message: str) -> Iterator[Reply]:
    body = json.dumps({"sender": conversation, "message": message}).encode()
    request = urllib.request.Request(
        f"{rasa_url}/webhooks/rest/webhook?stream=true",
        body,
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
            for line in response:
                yield Reply.from_json(json.loads(line))
    except urllib.error.URLError as error:
        raise Failure(
            f"Nobody answers at {rasa_url}: is `make run` on? ({error.reason})"
        ) from error
    except OSError as error:
        raise Failure(f"The answer of {rasa_url} broke off: {error}.") from error

"""The terminal client, against a server that speaks as Rasa's REST channel does."""

import json
from collections.abc import Iterator

import pytest

from tests.support.ports import free_port
from tests.support.small_server import Reply, Request, SmallServer
from tools.chat import chat, directed
from tools.failure import Failure

BUTTONS = [
    {"title": "Documents", "payload": '/ask_documents{"programme": "forsa"}'},
    {"title": "الوثائق", "payload": "/ask_documents"},
]


def answer(request: Request) -> Reply:
    said = json.loads(request.body)["message"]
    lines = [{"text": f"Vous dites {said}"}, {"text": "مرحبا", "buttons": BUTTONS}]
    return Reply(200, "".join(json.dumps(line) + "\n" for line in lines).encode())


@pytest.fixture
def server() -> Iterator[SmallServer]:
    started = SmallServer(answer)
    yield started
    started.stop()


def type_in(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    typed = iter([*lines, ""])
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))


def test_answer_is_printed_with_numbered_buttons(
    server: SmallServer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    type_in(monkeypatch, "Bonjour")
    chat(server.url)
    printed = capsys.readouterr().out
    assert "Vous dites Bonjour" in printed
    assert "1. \u2068Documents\u2069" in printed
    assert "\u200f  2. \u2068الوثائق\u2069" in printed


def test_number_sends_the_payload_of_its_button(
    server: SmallServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(monkeypatch, "Bonjour", "1", "7")
    chat(server.url)
    sent = [json.loads(request.body)["message"] for request in server.requests]
    assert sent == ["Bonjour", BUTTONS[0]["payload"], "7"]


def test_messages_are_of_one_conversation(
    server: SmallServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(monkeypatch, "a", "b")
    chat(server.url)
    senders = {json.loads(request.body)["sender"] for request in server.requests}
    assert len(senders) == 1


def test_nobody_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(monkeypatch, "Bonjour")
    with pytest.raises(Failure, match="make run"):
        chat(f"http://127.0.0.1:{free_port()}")


@pytest.mark.parametrize(
    ("line", "is_marked"),
    [("مرحبا", True), ("1. مرحبا", True), ("Forsa فرصة", False), ("12 %", False)],
)
def test_line_takes_the_direction_of_its_first_letter(
    line: str, is_marked: bool
) -> None:
    assert directed(line).startswith("\u200f") == is_marked

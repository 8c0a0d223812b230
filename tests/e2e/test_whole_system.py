"""One thin path through every room, as a person and the staff go it."""

import os
import time
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.assistant import Assistant

EDIT_SECONDS = 30
DELIVERY_SECONDS = 30

VARIETIES = [
    ("Combien donne Forsa ?", "fr"),
    ("ما هو مبلغ التمويل في برنامج فرصة؟", "ar"),
    ("شحال كيعطيو فبرنامج فرصة؟", "ary"),
    ("ch7al kay3tiw f forsa", "ary"),
    ("How much money does Forsa give?", "en"),
]


@pytest.mark.parametrize(("text", "language"), VARIETIES)
def test_answers_in_the_language_asked_in(
    assistant: Assistant, text: str, language: str
) -> None:
    answer = assistant.say(text)
    assert answer.custom["kind"] == "programme"
    assert answer.custom["ids"] == ["forsa"]
    assert answer.custom["language"] == language
    assert "100" in answer.text


def test_edit_of_the_catalogue_shows_within_30_seconds(assistant: Assistant) -> None:
    before = assistant.say("Combien donne Forsa ?").text
    assert "123" not in before
    change = (
        "from catalogue.models import Programme; "
        "p = Programme.objects.get(pk='forsa'); old = p.amount_max_mad; "
        "p.amount_max_mad = {}; p.save(); print(old)"
    )
    old = assistant.staff_shell(change.format(123000))
    try:
        _eventually(
            lambda: "123" in assistant.say("Combien donne Forsa ?").text, EDIT_SECONDS
        )
    finally:
        assistant.staff_shell(change.format(old))


def test_outage_of_the_back_office_is_told_and_the_question_arrives_once(
    assistant: Assistant,
) -> None:
    unknown = f"Quel est l'état de mon dossier numéro {uuid.uuid4().hex[:8]} ?"
    assistant.gate.shut()
    try:
        answer = assistant.say("Quels documents pour Damane Express ?")
        assert "catalogue" in answer.text
        assert answer.custom["kind"] == "unanswered"
        assistant.say(unknown)
        assert _questions(assistant, unknown) == 0
    finally:
        assistant.gate.open()
    _eventually(lambda: _questions(assistant, unknown) == 1, DELIVERY_SECONDS)
    assert list((assistant.folder / "spool").glob("*.json")) == []
    assert _questions(assistant, unknown) == 1


def test_stops_without_leaving_a_process_behind(tmp_path: Path) -> None:
    system = Assistant(tmp_path)
    ready = system.start()
    assert f"http://127.0.0.1:{system.backoffice_port}/" in ready
    assert _processes_of(tmp_path)
    assert system.stop() == 0
    assert _processes_of(tmp_path) == []


def _questions(assistant: Assistant, text: str) -> int:
    code = (
        "from review.models import Question; "
        f"print(Question.objects.filter(text={text!r}).count())"
    )
    return int(assistant.staff_shell(code))


def _eventually(is_true: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < deadline, f"not within {seconds} seconds"
        time.sleep(0.5)


def _processes_of(folder: Path) -> list[int]:
    """Processes, but this one, whose environment has `folder` as VAR_DIR."""
    marker = f"VAR_DIR={folder}".encode()
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            has_marker = marker in (entry / "environ").read_bytes().split(b"\0")
        except OSError:
            continue
        if has_marker and int(entry.name) != os.getpid():
            found.append(int(entry.name))
    return found

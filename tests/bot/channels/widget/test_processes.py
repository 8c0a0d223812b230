"""What holds over several processes, side by side or one after the other."""

import json
import time
import uuid
from pathlib import Path

from tests.bot.channels.widget.widget_server import Visitor, WidgetServer
from tests.support.ports import free_port
from tests.support.small_server import SmallServer

SECONDS = 30


def test_conversation_goes_on_in_another_process(
    server: WidgetServer, folder: Path, desk: SmallServer
) -> None:
    visitor, again = server.visitor(), str(uuid.uuid4())
    visitor.send(id=again, text="Forsa un")
    other = WidgetServer(folder, desk.url, secret=server.secret)
    other.start()
    try:
        there = Visitor(other.url, visitor.token)
        assert there.history() == visitor.history()
        there.send(id=again, text="Forsa un")
        there.say("Forsa deux")
        mine = [m["text"] for m in visitor.history() if m["by"] == "person"]
        assert mine == ["Forsa un", "Forsa deux"]
    finally:
        other.stop()


def test_contact_left_before_a_stop_is_delivered_after_it(
    tmp_path: Path, desk: SmallServer
) -> None:
    before = WidgetServer(tmp_path, f"http://127.0.0.1:{free_port()}")
    before.start()
    left = {"id": str(uuid.uuid4()), "contact": "sara@mail.example", "consent": True}
    answer = before.visitor().post("contacts", left)
    before.stop()
    assert answer.json() == {"status": "kept"}
    (file,) = (tmp_path / "contacts").iterdir()
    assert file.stat().st_mode & 0o077 == 0
    after = WidgetServer(tmp_path, desk.url)
    after.start()
    deadline = time.monotonic() + SECONDS
    while file.exists() and time.monotonic() < deadline:
        time.sleep(0.2)
    after.stop()
    assert not file.exists()
    assert json.loads(desk.requests[-1].body)["id"] == left["id"]

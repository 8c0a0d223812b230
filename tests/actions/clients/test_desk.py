import json
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.clients.api import Api
from actions.clients.desk import Desk
from tests.support.small_server import Reply, Request, SmallServer


class Office:
    """A back office that knows the ids it has accepted, and can be told to fail."""

    def __init__(self) -> None:
        self.accepted: list[str] = []
        self.repeated: list[str] = []
        self.failing = False
        self.news = threading.Event()
        self.refusals = threading.Semaphore(0)

    def reply(self, request: Request) -> Reply:
        if self.failing:
            self.refusals.release()
            return Reply(503)
        id = json.loads(request.body)["id"]
        known = id in self.accepted
        (self.repeated if known else self.accepted).append(id)
        self.news.set()
        return Reply(200 if known else 201)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def server(office: Office) -> Iterator[SmallServer]:
    server = SmallServer(office.reply)
    yield server
    server.stop()


@pytest.fixture
def desk(server: SmallServer, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(Api(server.url, "token"), tmp_path / "spool", retry_seconds=0.05)
    yield desk
    desk.stop()


def files(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk._spool.iterdir())


def test_record_arrives_and_leaves_the_disk(desk, office):
    desk.hand_over("questions/", {"id": "a", "text": "سؤال"})
    assert office.news.wait(10)
    desk.stop()
    assert office.accepted == ["a"]
    assert files(desk) == []


def test_record_waits_on_disk_while_nobody_answers_and_arrives_once(
    server, tmp_path, office
):
    office.failing = True
    api = Api(server.url, "token")
    first = Desk(api, tmp_path, retry_seconds=60)
    first.hand_over("questions/", {"id": "a"})
    first.stop()
    assert files(first) == ["a.json"]
    office.failing = False
    second = Desk(api, tmp_path)
    second.start()
    assert office.news.wait(10)
    second.stop()
    assert (office.accepted, office.repeated) == (["a"], [])
    assert files(second) == []


def test_delivery_is_tried_again_by_itself(desk, office):
    office.failing = True
    desk.hand_over("questions/", {"id": "a"})
    assert all(office.refusals.acquire(timeout=10) for _ in range(4))
    office.failing = False
    assert office.news.wait(10)
    desk.stop()
    assert office.accepted == ["a"]


def test_same_record_handed_over_twice_is_one_file(server, tmp_path, office):
    office.failing = True
    desk = Desk(Api(server.url), tmp_path, retry_seconds=60)
    desk.hand_over("questions/", {"id": "a"})
    desk.hand_over("questions/", {"id": "a"})
    desk.stop()
    assert files(desk) == ["a.json"]


def test_record_whose_acceptance_was_not_heard_counts_once(server, tmp_path, office):
    office.accepted.append("a")
    desk = Desk(Api(server.url), tmp_path)
    desk.hand_over("questions/", {"id": "a"})
    assert office.news.wait(10)
    desk.stop()
    assert (office.accepted, office.repeated) == (["a"], ["a"])
    assert files(desk) == []


def test_unreadable_file_does_not_hold_up_the_others(server, tmp_path, office):
    (tmp_path / "0.json").write_bytes(b"{")
    desk = Desk(Api(server.url), tmp_path, retry_seconds=60)
    desk.hand_over("questions/", {"id": "a"})
    assert office.news.wait(10)
    desk.stop()
    assert office.accepted == ["a"]
    assert files(desk) == ["0.json"]


def test_half_written_file_is_not_sent(server, tmp_path, office):
    (tmp_path / "a.123.part").write_bytes(
        b'{"path": "questions/", "record": {"id": "a"'
    )
    desk = Desk(Api(server.url), tmp_path)
    assert desk.deliver()
    assert office.accepted == []


def test_disk_that_cannot_be_written_is_an_error(server, tmp_path):
    (tmp_path / "spool").write_bytes(b"a file where the folder should be")
    with pytest.raises(OSError):
        Desk(Api(server.url), tmp_path / "spool").hand_over("questions/", {"id": "a"})


def test_empty_spool_posts_nothing(server, tmp_path):
    assert Desk(Api(server.url), tmp_path / "never_made").deliver()
    assert server.requests == []


def test_what_was_handed_over_is_known_before_and_after_it_arrived(
    server, office, tmp_path
):
    office.failing = True
    api = Api(server.url, "token")
    first = Desk(api, tmp_path / "spool", retry_seconds=60)
    assert not first.was_handed("a")
    first.hand_over("questions/", {"id": "a"})
    assert first.was_handed("a")
    first.stop()
    office.failing = False
    second = Desk(api, tmp_path / "spool")
    second.start()
    assert office.news.wait(10)
    second.stop()
    assert files(second) == []
    assert second.was_handed("a")
    assert not second.was_handed("b")


def test_what_was_handed_over_is_forgotten_after_a_day(server, office, tmp_path):
    handed = tmp_path / "handed"
    handed.mkdir()
    for name, age in (("old", 90_000), ("new", 80_000)):
        (handed / name).touch()
        at = time.time() - age
        os.utime(handed / name, (at, at))
    desk = Desk(Api(server.url, "token"), tmp_path / "spool")
    desk.hand_over("questions/", {"id": "a"})
    assert office.news.wait(10)
    desk.stop()
    assert desk.was_handed("new")
    assert not desk.was_handed("old")

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.clients.api import Api
from actions.clients.desk import Desk
from actions.clients.tally import Tally
from tests.support.small_server import Reply, Request, SmallServer


class Office:
    """Takes posts, or refuses them while `failing`."""

    def __init__(self) -> None:
        self.failing = False
        self.posts: list[dict] = []
        self.news = threading.Event()

    def reply(self, request: Request) -> Reply:
        if self.failing:
            return Reply(503)
        self.posts.append({"path": request.path, **json.loads(request.body)})
        self.news.set()
        return Reply(201)


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def desk(office: Office, tmp_path: Path) -> Iterator[Desk]:
    server = SmallServer(office.reply)
    desk = Desk(Api(server.url, "token"), tmp_path / "spool", retry_seconds=0.05)
    yield desk
    desk.stop()
    server.stop()


@pytest.fixture
def tally(desk: Desk) -> Tally:
    return Tally(desk, seconds=3600)


def test_equal_answers_are_posted_as_one_number(tally, desk, office):
    for kind in ("programme", "programme", "unanswered"):
        tally.count("rest", "fr", kind)
    tally.flush()
    assert office.news.wait(10)
    (post,) = office.posts
    assert post["path"] == "/api/v1/counts/"
    numbers = {cell["kind"]: cell["number"] for cell in post["counts"]}
    assert numbers == {"programme": 2, "unanswered": 1}
    assert set(post["counts"][0]) == {"day", "channel", "language", "kind", "number"}


def test_what_was_posted_is_not_counted_again(tally, desk, office):
    tally.count("rest", "fr", "hub")
    tally.flush()
    tally.flush()
    tally.count("rest", "ar", "hubs")
    tally.flush()
    assert desk.deliver()
    desk.stop()
    by_id = {post["id"]: post["counts"] for post in office.posts}
    cells = [cell["kind"] for counts in by_id.values() for cell in counts]
    assert sorted(cells) == ["hub", "hubs"]


def test_counts_are_posted_without_being_asked(desk, office):
    Tally(desk, seconds=0.01).count("rest", "fr", "faq")
    assert office.news.wait(10)
    assert office.posts[0]["counts"][0]["kind"] == "faq"


def test_counts_wait_on_disk_while_the_back_office_is_down(tally, desk, office):
    office.failing = True
    tally.count("rest", "fr", "faq")
    tally.flush()
    assert not desk.deliver()
    assert office.posts == []
    office.failing = False
    assert office.news.wait(10)
    assert office.posts[0]["counts"][0]["number"] == 1


def test_counts_that_the_disk_refused_are_kept(tmp_path, office):
    blocked = tmp_path / "spool"
    blocked.write_text("a file where the folder should be")
    desk = Desk(Api("http://127.0.0.1:9", "token"), blocked)
    tally = Tally(desk, seconds=3600)
    tally.count("rest", "fr", "faq")
    tally.flush()
    blocked.unlink()
    tally.flush()
    desk.stop()
    (file,) = blocked.glob("*.json")
    assert json.loads(file.read_text())["record"]["counts"][0]["number"] == 1


def test_threads_lose_no_count(tally, desk, office):
    def count() -> None:
        for _each in range(25):
            tally.count("rest", "fr", "hub")
            tally.flush()

    threads = [threading.Thread(target=count) for _each in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    desk.stop()
    assert desk.deliver()
    posted = {post["id"]: post["counts"][0]["number"] for post in office.posts}
    assert sum(posted.values()) == 50

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from actions.clients.api import Api
from actions.clients.breaker import Breaker
from actions.clients.errors import (
    BackOfficeDown,
    BackOfficeSlow,
    BadReply,
    NotInCatalogue,
)
from tests.support.small_server import Reply, Request, SmallServer

Start = Callable[[Callable[[Request], Reply]], SmallServer]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts servers that end with the test."""
    started: list[SmallServer] = []

    def run(reply: Callable[[Request], Reply]) -> SmallServer:
        started.append(SmallServer(reply))
        return started[-1]

    yield run
    for server in started:
        server.stop()


def value(reply):
    return reply["value"]


def with_etag(request: Request) -> Reply:
    """A server whose reply never changes."""
    if request.headers.get("If-None-Match") == '"one"':
        return Reply(304)
    return Reply(200, b'{"value": 1}', {"ETag": '"one"'})


def test_fresh_reply_is_not_asked_for_again(start):
    server = start(with_etag)
    api = Api(server.url)
    assert [api.get("x/", value), api.get("x/", value)] == [1, 1]
    assert len(server.requests) == 1


def test_reply_past_its_age_is_confirmed_by_its_etag(start):
    server = start(with_etag)
    api = Api(server.url, max_age=0)
    assert [api.get("x/", value), api.get("x/", value)] == [1, 1]
    assert [request.headers.get("If-None-Match") for request in server.requests] == [
        None,
        '"one"',
    ]


def test_changed_reply_replaces_the_kept_one(start):
    bodies = iter([b'{"value": 1}', b'{"value": 2}'])
    server = start(lambda request: Reply(200, next(bodies), {"ETag": '"x"'}))
    api = Api(server.url, max_age=0)
    assert [api.get("x/", value), api.get("x/", value)] == [1, 2]


def test_paths_are_kept_apart(start):
    server = start(
        lambda request: Reply(200, f'{{"value": "{request.path}"}}'.encode())
    )
    api = Api(server.url)
    assert api.get("a/", value) == "/api/v1/a/"
    assert api.get("b/", value) == "/api/v1/b/"


def test_nothing_at_the_address_is_down(start):
    server = start(with_etag)
    server.stop()
    with pytest.raises(BackOfficeDown):
        Api(server.url).get("x/", value)


def test_fresh_reply_outlives_the_server_but_an_old_one_does_not(start):
    server = start(with_etag)
    fresh, old = Api(server.url), Api(server.url, max_age=0)
    fresh.get("x/", value), old.get("x/", value)
    server.stop()
    assert fresh.get("x/", value) == 1
    with pytest.raises(BackOfficeDown):
        old.get("y/", value)


@pytest.fixture
def hanging(start) -> Iterator[SmallServer]:
    """Answers nothing until the test is over."""
    released = threading.Event()

    def never(request: Request) -> Reply:
        released.wait()
        return Reply()

    yield start(never)
    released.set()


def test_no_reply_in_time_is_slow(hanging):
    with pytest.raises(BackOfficeSlow):
        Api(hanging.url, read_seconds=0.1).get("x/", value)


def test_reply_that_stops_in_its_middle_is_slow():
    with socket.create_server(("127.0.0.1", 0)) as server:
        kept: list[socket.socket] = []

        def begin() -> None:
            kept.append(server.accept()[0])
            kept[0].sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")

        threading.Thread(target=begin, daemon=True).start()
        with pytest.raises(BackOfficeSlow):
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            Api(url, read_seconds=0.1).get("x/", value)
        kept[0].close()


def test_back_office_that_hangs_is_not_asked_again_and_again(hanging):
    api = Api(hanging.url, read_seconds=0.1, breaker=Breaker(limit=2))
    for _ in range(5):
        with pytest.raises(BackOfficeSlow):
            api.get("x/", value)
    assert len(hanging.requests) == 2


def test_back_office_that_answers_again_is_asked_again(hanging):
    api = Api(
        hanging.url, read_seconds=0.1, max_age=0, breaker=Breaker(1, rest_seconds=0)
    )
    with pytest.raises(BackOfficeSlow):
        api.get("x/", value)
    hanging.reply = with_etag
    assert [api.get("x/", value), api.get("x/", value)] == [1, 1]


@pytest.mark.parametrize("status", [200, 404, 500])
def test_back_office_that_answers_is_always_asked(start, status):
    server = start(lambda request: Reply(status))
    api = Api(server.url, max_age=0, breaker=Breaker(limit=1))
    for _ in range(3):
        with pytest.raises((BadReply, NotInCatalogue)):
            api.get("x/", value)
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(404), NotInCatalogue),
        (Reply(500, b"<h1>Error</h1>"), BadReply),
        (Reply(400, b'{"kind": ["wrong"]}'), BadReply),
        (Reply(200, b"<html>"), BadReply),
        (Reply(200, b'{"other": 1}'), BadReply),
        (Reply(200, b"[]"), BadReply),
    ],
)
def test_reply_that_is_not_the_documented_one_has_its_error(start, reply, error):
    with pytest.raises(error) as caught:
        Api(start(lambda request: reply).url).get("x/", value)
    assert type(caught.value) is error


def test_faulty_reply_is_not_kept(start):
    replies = iter([Reply(500), Reply(200, b'{"value": 1}')])
    api = Api(start(lambda request: next(replies)).url)
    with pytest.raises(BadReply):
        api.get("x/", value)
    assert api.get("x/", value) == 1


def test_post_carries_the_token(start):
    server = start(lambda request: Reply(201))
    Api(server.url, "secret").post("questions/", {"id": "1"})
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/api/v1/questions/")
    assert request.headers["Authorization"] == "Token secret"
    assert request.body == b'{"id": "1"}'


def test_refused_post_is_an_error(start):
    with pytest.raises(BadReply):
        Api(start(lambda request: Reply(401)).url, "wrong").post("questions/", {})


def test_each_error_has_its_own_sentence():
    errors = (BackOfficeDown, BackOfficeSlow, NotInCatalogue, BadReply)
    assert len({error.response for error in errors}) == len(errors)

"""Against a real HTTP server that answers as the back office does."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.nlu.linking.names import Name
from bot.nlu.linking.names_file import NamesFile
from bot.nlu.linking.names_refresher import NamesRefresher
from tests.support.small_server import Reply, Request, SmallServer


class Catalogue:
    """Answers with its names, or 304 to who has them."""

    def __init__(self, *ids: str) -> None:
        self.ids = ids
        self.status = 200

    def __call__(self, request: Request) -> Reply:
        etag = f'"{"-".join(self.ids)}"'
        if request.headers.get("If-None-Match") == etag:
            return Reply(304)
        rows = [
            {"id": id, "type": "programme", "name": {"fr": id}, "aliases": []}
            for id in self.ids
        ]
        return Reply(self.status, json.dumps({"names": rows}).encode(), {"ETag": etag})


class Seen:
    """Keeps the ids of each change."""

    def __init__(self) -> None:
        self.changes: list[list[str]] = []

    def change(self, names: tuple[Name, ...]) -> None:
        self.changes.append([name.id for name in names])


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue("forsa")


@pytest.fixture
def server(catalogue: Catalogue) -> Iterator[SmallServer]:
    running = SmallServer(catalogue)
    yield running
    running.stop()


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def refresher(server: SmallServer, seen: Seen, tmp_path: Path) -> NamesRefresher:
    file = NamesFile(tmp_path / "names.json")
    return NamesRefresher(server.url, file, 15, seen.change)


def test_names_are_told_and_kept(refresher: NamesRefresher, seen: Seen, tmp_path: Path):
    refresher.refresh()
    assert seen.changes == [["forsa"]]
    assert b"forsa" in (tmp_path / "names.json").read_bytes()


def test_unchanged_names_are_not_told_again(
    refresher: NamesRefresher, seen: Seen, server: SmallServer
):
    refresher.refresh()
    refresher.refresh()
    assert seen.changes == [["forsa"]]
    assert server.requests[1].headers["If-None-Match"] == '"forsa"'


def test_edited_names_are_told(
    refresher: NamesRefresher, seen: Seen, catalogue: Catalogue
):
    refresher.refresh()
    catalogue.ids = ("forsa", "tahfiz")
    refresher.refresh()
    assert seen.changes == [["forsa"], ["forsa", "tahfiz"]]


def test_failure_keeps_the_names_and_is_logged_once(
    refresher: NamesRefresher,
    seen: Seen,
    server: SmallServer,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
):
    refresher.refresh()
    server.stop()
    with caplog.at_level(logging.INFO):
        refresher.refresh()
        refresher.refresh()
    assert seen.changes == [["forsa"]]
    assert b"forsa" in (tmp_path / "names.json").read_bytes()
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_recovery_is_logged_and_names_are_followed_again(
    refresher: NamesRefresher,
    seen: Seen,
    catalogue: Catalogue,
    caplog: pytest.LogCaptureFixture,
):
    catalogue.status = 500
    refresher.refresh()
    catalogue.status = 200
    with caplog.at_level(logging.INFO):
        refresher.refresh()
    assert seen.changes == [["forsa"]]
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


@pytest.mark.parametrize("body", [b"<html>", b'{"names": [{"id": "x"}]}'])
def test_answer_of_another_shape_changes_nothing(
    body: bytes, seen: Seen, tmp_path: Path
):
    server = SmallServer(lambda request: Reply(200, body, {"ETag": '"x"'}))
    file = NamesFile(tmp_path / "names.json")
    NamesRefresher(server.url, file, 15, seen.change).refresh()
    server.stop()
    assert seen.changes == []
    assert not file.path.exists()

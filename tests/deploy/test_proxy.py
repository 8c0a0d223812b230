"""What deploy/Caddyfile lets through, asked of a real Caddy."""

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.support.ports import free_port
from tests.support.small_server import Reply, SmallServer
from tools.paths import ROOT

STARTS_IN = 20  # seconds


@pytest.fixture(scope="module")
def proxy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    servers = {
        name: SmallServer(lambda request, name=name: Reply(body=name.encode()))
        for name in ("rasa", "backoffice")
    }
    site = f"http://127.0.0.1:{free_port()}"
    home = tmp_path_factory.mktemp("caddy")
    process = _caddy(site, servers, home)
    try:
        _wait(site)
        yield site
    finally:
        process.terminate()
        process.wait(timeout=20)
        for server in servers.values():
            server.stop()


@pytest.mark.parametrize(
    ("path", "room"),
    [
        ("/webhooks/widget/session", "rasa"),
        ("/webhooks/widget/messages?after=3", "rasa"),
        ("/webhooks/telegram/0a1b2c", "rasa"),
        ("/", "backoffice"),
        ("/staff/", "backoffice"),
        ("/demo/ar/", "backoffice"),
        ("/api/v1/programmes/", "backoffice"),
        ("/static/widget/mourchid.js", "backoffice"),
    ],
)
def test_people_and_staff_get_through(proxy: str, path: str, room: str) -> None:
    answer = requests.get(proxy + path, timeout=10)
    assert (answer.status_code, answer.text) == (200, room)


@pytest.mark.parametrize(
    "path",
    [
        "/webhooks/rest/webhook",
        "/webhooks/widget/push",
        "/webhooks/telegram/push",
        "/webhooks/widget/../telegram/push",
        "/webhooks/telegram/%70ush",
        "/conversations/1/tracker",
        "/model/parse",
        "/metrics",
        "/readyz",
    ],
)
def test_the_inside_stays_inside(proxy: str, path: str) -> None:
    request = requests.Request("POST", proxy).prepare()
    request.url = proxy + path
    with requests.Session() as session:
        assert session.send(request, timeout=10).status_code == 404


def _caddy(
    site: str, servers: dict[str, SmallServer], home: Path
) -> "subprocess.Popen[bytes]":
    ports = {name: server.url.rpartition(":")[2] for name, server in servers.items()}
    return subprocess.Popen(
        ["caddy", "run", "--config", ROOT / "deploy" / "Caddyfile"],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "SITE": site,
            "RASA_PORT": ports["rasa"],
            "BACKOFFICE_PORT": ports["backoffice"],
        },
        stderr=(home / "caddy.log").open("wb"),
    )


def _wait(site: str) -> None:
    until = time.monotonic() + STARTS_IN
    while True:
        try:
            requests.get(site, timeout=1)
        except requests.ConnectionError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
        else:
            return

"""The action server as a process."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from tests.support.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
GOOD = {"BACKOFFICE_URL": "http://127.0.0.1:9", "BOT_SERVICE_TOKEN": "secret"}
START_SECONDS = 60


def command(port: int) -> list[str]:
    return [sys.executable, "-m", "actions", "--port", str(port)]


def environment(tmp_path: Path, **changes: str) -> dict[str, str]:
    return {**os.environ, **GOOD, "VAR_DIR": str(tmp_path), **changes}


def run(port: int, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(port),
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


@contextmanager
def running(tmp_path: Path) -> Iterator[str]:
    port = free_port()
    process = subprocess.Popen(command(port), cwd=ROOT, env=environment(tmp_path))
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait()


@pytest.fixture
def server(tmp_path):
    with running(tmp_path) as url:
        yield url


def skip(url: str, action: str = "action_skip") -> requests.Response:
    tracker = {
        "sender_id": "someone",
        "slots": {"language": "en"},
        "latest_message": {"intent": {"name": "skip"}, "entities": [], "text": "skip"},
        "events": [],
    }
    call = {"next_action": action, "sender_id": "someone", "tracker": tracker}
    return requests.post(f"{url}/webhook", json=call, timeout=10)


def test_missing_variable_ends_the_process_with_one_sentence(tmp_path):
    done = run(free_port(), environment(tmp_path, BACKOFFICE_URL=""))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "actions: BACKOFFICE_URL is not set"
    assert "Traceback" not in done.stderr


def test_port_in_use_ends_the_process_with_one_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run(port, environment(tmp_path))
    assert done.returncode == 1
    assert f"actions: cannot listen on 127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr


def wait_for(url: str) -> requests.Response:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            return requests.get(url, timeout=2)
        except (requests.ConnectionError, requests.Timeout):
            assert time.monotonic() < deadline, "the action server did not start"
            time.sleep(0.2)


def test_server_answers_a_call_of_rasa_and_refuses_an_unknown_action(server):
    assert wait_for(f"{server}/health").json() == {"status": "ok"}
    reply = skip(server).json()
    assert reply["responses"][0]["parts"][0]["key"] == "utter_skip"
    assert reply["responses"][0]["custom"]["kind"] == "smalltalk"
    assert skip(server, "action_nothing_such").status_code == 404


@pytest.mark.parametrize("answers", [0, 2])
def test_a_server_told_to_end_keeps_its_counts(tmp_path, answers):
    with running(tmp_path) as url:
        wait_for(f"{url}/health")
        for _each in range(answers):
            skip(url)
    kept = [json.loads(file.read_text()) for file in tmp_path.glob("spool/*.json")]
    numbers = [cell["number"] for each in kept for cell in each["record"]["counts"]]
    assert sum(numbers) == answers

"""The action server as a process."""

import os
import socket
import subprocess
import sys
import time
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


@pytest.fixture
def server(tmp_path):
    port = free_port()
    process = subprocess.Popen(command(port), cwd=ROOT, env=environment(tmp_path))
    yield f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait()


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
        except requests.ConnectionError:
            assert time.monotonic() < deadline, "the action server did not start"
            time.sleep(0.2)


def test_server_answers_a_call_of_rasa_and_refuses_an_unknown_action(server):
    assert wait_for(f"{server}/health").json() == {"status": "ok"}
    tracker = {
        "sender_id": "someone",
        "slots": {"language": "en"},
        "latest_message": {"intent": {"name": "skip"}, "entities": [], "text": "skip"},
        "events": [],
    }
    call = {"next_action": "action_skip", "sender_id": "someone", "tracker": tracker}
    reply = requests.post(f"{server}/webhook", json=call, timeout=10).json()
    assert reply["responses"][0]["parts"][0]["key"] == "utter_skip"
    assert reply["responses"][0]["custom"]["kind"] == "smalltalk"
    unknown = {**call, "next_action": "action_nothing_such"}
    assert (
        requests.post(f"{server}/webhook", json=unknown, timeout=10).status_code == 404
    )

"""The environment is read in a process of its own, as at start."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

BACKOFFICE = Path(__file__).resolve().parents[3] / "backoffice"
COMMAND = [sys.executable, "manage.py", "check"]


def start(tmp_path: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "DJANGO_SECRET_KEY": "a-secret-for-tests-only",
        "BOT_SERVICE_TOKEN": "a-token-for-tests-only",
        "VAR_DIR": str(tmp_path / "var"),
        **changes,
    }
    return subprocess.run(
        COMMAND,
        cwd=BACKOFFICE,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_complete_environment_starts(tmp_path: Path) -> None:
    assert (
        start(
            tmp_path, DATABASE_URL="postgres://u:p@127.0.0.1:5432/mourchid"
        ).returncode
        == 0
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DJANGO_SECRET_KEY", ""),
        ("BOT_SERVICE_TOKEN", "short"),
        ("RASA_URL", "localhost"),
        ("DATABASE_URL", "mysql://u:p@127.0.0.1/x"),
        ("DJANGO_HTTPS", "maybe"),
        ("VAR_DIR", "/dev/null/var"),
        ("STAFF_OTP", "true"),
        ("CONTACT_DAYS", "0"),
        ("CARE_DAYS", "long"),
    ],
)
def test_a_wrong_variable_is_named_in_one_line(
    tmp_path: Path, name: str, value: str
) -> None:
    started = start(tmp_path, **{name: value})
    assert started.returncode == 3
    assert started.stderr.startswith(name)
    assert len(started.stderr.splitlines()) == 1

from pathlib import Path

import pytest

from benchmarks.ours import Ours
from tools.configuration import Configuration


def test_measured_system_asks_its_own_parts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = Configuration.read({"VAR_DIR": str(tmp_path / "other")})
    for name, value in other.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("WIDGET_SECRET", "kept as it is")
    measured = Configuration.read(Ours(tmp_path, (7001, 7002, 7003)).environment())
    assert measured.environment["ACTION_ENDPOINT_URL"].endswith(":7002/webhook")
    assert measured.environment["BACKOFFICE_URL"].endswith(":7003")
    assert str(tmp_path / "var") in measured.environment["TRACKER_DATABASE_URL"]
    assert measured.environment["WIDGET_SECRET"] == "kept as it is"

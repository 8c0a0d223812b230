import json
import secrets
import shutil
import subprocess
from pathlib import Path

import pytest

WIDGET = Path(__file__).resolve().parents[2] / "widget"
LOADER = 5 * 1024
WHOLE = 45 * 1024


def test_built_widget_is_within_its_limits() -> None:
    done = subprocess.run(
        ["node", "size.js"], check=False, cwd=WIDGET, capture_output=True
    )
    weighed = json.loads(done.stdout)
    assert done.returncode == 0
    assert 1000 < weighed["loader"] <= LOADER
    assert weighed["loader"] < weighed["whole"] <= WHOLE


@pytest.mark.parametrize(
    ("file", "bytes_"), [("mourchid.js", LOADER), ("more.js", WHOLE)]
)
def test_heavy_widget_fails(tmp_path: Path, file: str, bytes_: int) -> None:
    shutil.copy(WIDGET / "size.js", tmp_path)
    shutil.copytree(WIDGET / "dist", tmp_path / "dist")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    # Random hexadecimal digits halve when they are compressed.
    (tmp_path / "dist" / file).write_text("//" + secrets.token_hex(bytes_ + 1024))
    done = subprocess.run(
        ["node", "size.js"], check=False, cwd=tmp_path, capture_output=True
    )
    assert done.returncode == 1

"""The lock files: pinned, hashed, the same in both, and silent about where they are from."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = [ROOT, ROOT / "backoffice"]
LOCKS = [*(lock for folder in FOLDERS for lock in folder.glob("requirements*.lock"))]


def pins(lock: Path) -> set[str]:
    return set(re.findall(r"^([\w.\[\]-]+==\S+)", lock.read_text(), re.MULTILINE))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda f: f.name)
def test_development_lock_holds_all_of_the_other(folder: Path) -> None:
    runtime = pins(folder / "requirements.lock")
    assert runtime
    assert runtime <= pins(folder / "requirements-dev.lock")


@pytest.mark.parametrize("lock", [*LOCKS, ROOT / "tools" / "uv.lock"], ids=str)
def test_every_package_has_a_hash_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    blocks = re.split(r"^(?=[\w.\[\]-]+==)", text, flags=re.MULTILINE)[1:]
    assert blocks
    assert all("--hash=sha256:" in block for block in blocks)
    assert "http://" not in text and "https://" not in text

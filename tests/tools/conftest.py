"""A copy of the repository that a test may spoil."""

import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
AT_THE_ROOT = {".git", ".tools", "models", "var", "results"}
ANYWHERE = {".venv", "node_modules", "__pycache__"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The files of this repository, with its environments."""
    copied = tmp_path / "copy"
    shutil.copytree(ROOT, copied, ignore=_kept_apart)
    for name in (".venv", ".tools", "backoffice/.venv"):
        (copied / name).symlink_to(ROOT / name)
    return copied


def _kept_apart(folder: str, names: list[str]) -> set[str]:
    left_out = ANYWHERE | (AT_THE_ROOT if Path(folder) == ROOT else set())
    return left_out & set(names)

from pathlib import Path

import pytest

from tools import content
from tools.content import content_hash


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(content, "ROOT", tmp_path)
    (tmp_path / "data" / "fr").mkdir(parents=True)
    (tmp_path / "data" / "fr" / "a.yml").write_text("a")
    (tmp_path / "config.yml").write_text("b")
    return tmp_path


SOURCES = ("config.yml", "data")


def test_same_content_has_the_same_hash(root: Path) -> None:
    before = content_hash(SOURCES)
    (root / "data" / "fr" / "__pycache__").mkdir()
    (root / "data" / "fr" / "__pycache__" / "a.pyc").write_text("compiled")
    (root / "README.md").write_text("not a source")
    assert content_hash(SOURCES) == before


def test_change_addition_and_renaming_change_the_hash(root: Path) -> None:
    seen = [content_hash(SOURCES)]
    (root / "data" / "fr" / "a.yml").write_text("c")
    seen.append(content_hash(SOURCES))
    (root / "data" / "b.yml").write_text("d")
    seen.append(content_hash(SOURCES))
    (root / "data" / "b.yml").rename(root / "data" / "c.yml")
    seen.append(content_hash(SOURCES))
    seen.append(content_hash(SOURCES, extra="postgres://"))
    assert len(set(seen)) == len(seen)

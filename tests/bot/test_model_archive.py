from pathlib import Path

import pytest

from bot.model_archive import MANIFEST, ModelArchive, sha256_of


@pytest.fixture
def archive(tmp_path: Path) -> ModelArchive:
    file = tmp_path / "model.tar.gz"
    file.write_bytes(b"a model")
    made = ModelArchive(file.name, sha256_of(file), "inputs")
    made.save(tmp_path)
    return made


def test_current_is_what_was_saved(archive: ModelArchive, tmp_path: Path) -> None:
    assert ModelArchive.current(tmp_path) == archive
    assert archive.is_intact(tmp_path)


def test_changed_archive_is_not_intact(archive: ModelArchive, tmp_path: Path) -> None:
    (tmp_path / archive.file).write_bytes(b"another model")
    assert not archive.is_intact(tmp_path)


def test_missing_archive_is_not_intact(archive: ModelArchive, tmp_path: Path) -> None:
    (tmp_path / archive.file).unlink()
    assert not archive.is_intact(tmp_path)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"file": "a"}'])
def test_broken_manifest_is_no_model(content: str, tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text(content)
    assert ModelArchive.current(tmp_path) is None


def test_no_manifest_is_no_model(tmp_path: Path) -> None:
    assert ModelArchive.current(tmp_path) is None


def test_former_is_what_was_in_use_before(
    archive: ModelArchive, tmp_path: Path
) -> None:
    assert ModelArchive.former(tmp_path) is None
    archive.save(tmp_path)
    assert ModelArchive.former(tmp_path) is None
    other = ModelArchive("other.tar.gz", "0", "inputs")
    other.save(tmp_path)
    assert ModelArchive.former(tmp_path) == archive
    archive.save(tmp_path)
    assert ModelArchive.former(tmp_path) == other

from pathlib import Path

import pytest

from tools.failure import Failure
from tools.yaml_files import CONFIGURATION, check_yaml_files


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in CONFIGURATION:
        (tmp_path / name).write_text("key: value\n")
    folder = tmp_path / "data" / "nlu" / "fr"
    folder.mkdir(parents=True)
    (folder / "questions.yml").write_text("nlu: []\n")
    return tmp_path


def test_good_files_pass(root: Path) -> None:
    (root / "endpoints.yml").write_text("url: ${ACTION_ENDPOINT_URL}\n")
    check_yaml_files({"ACTION_ENDPOINT_URL": "http://127.0.0.1"}, root)


@pytest.mark.parametrize("name", ["domain.yml", "data/nlu/fr/questions.yml"])
def test_broken_file_is_named_with_its_line(name: str, root: Path) -> None:
    (root / name).write_text("one: 1\ntwo: [\n")
    with pytest.raises(Failure, match=rf"{name}, line 3"):
        check_yaml_files({}, root)


def test_missing_file_is_named(root: Path) -> None:
    (root / "credentials.yml").unlink()
    with pytest.raises(Failure, match=r"credentials\.yml cannot be read"):
        check_yaml_files({}, root)


@pytest.mark.parametrize("environ", [{}, {"ACTION_ENDPOINT_URL": ""}])
def test_missing_variable_is_named(environ: dict[str, str], root: Path) -> None:
    (root / "endpoints.yml").write_text("url: ${ACTION_ENDPOINT_URL}\n")
    with pytest.raises(Failure, match="ACTION_ENDPOINT_URL"):
        check_yaml_files(environ, root)


def test_files_of_the_repository_are_yaml() -> None:
    environ = {
        name: "set"
        for name in ("ACTION_ENDPOINT_URL", "TRACKER_DATABASE_URL", "VAR_DIR")
    }
    check_yaml_files(environ)

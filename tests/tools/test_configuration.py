from pathlib import Path

import pytest

from tools.configuration import SECRETS, Configuration
from tools.failure import Failure


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {"VAR_DIR": str(tmp_path / "var"), "MODELS_DIR": str(tmp_path / "models")}


def test_first_run_makes_folders_and_secrets(environ: dict[str, str]) -> None:
    configuration = Configuration.read(environ)
    file = Path(environ["VAR_DIR"]) / "secrets.env"
    assert file.stat().st_mode & 0o777 == 0o600
    values = [configuration.environment[name] for name in SECRETS]
    assert len(set(values)) == len(SECRETS)
    assert all(len(value) >= 32 for value in values)
    assert configuration.models_dir.is_dir()


def test_second_run_keeps_the_secrets(environ: dict[str, str]) -> None:
    first, second = Configuration.read(environ), Configuration.read(environ)
    assert first.environment == second.environment


def test_secret_that_is_missing_is_added(environ: dict[str, str]) -> None:
    Configuration.read(environ)
    file = Path(environ["VAR_DIR"]) / "secrets.env"
    lines = file.read_text().splitlines()
    file.write_text("# kept\n" + "\n".join(lines[1:]) + "\nTELEGRAM_TOKEN=a:b=c\n")
    environment = Configuration.read(environ).environment
    assert environment[lines[0].partition("=")[0]]
    assert environment["TELEGRAM_TOKEN"] == "a:b=c"
    assert lines[1] in file.read_text()


def test_environment_wins_over_the_file(environ: dict[str, str]) -> None:
    Configuration.read(environ)
    chosen = {**environ, "PUSH_TOKEN": "chosen"}
    assert Configuration.read(chosen).environment["PUSH_TOKEN"] == "chosen"


def test_addresses_follow_the_ports(environ: dict[str, str]) -> None:
    environment = Configuration.read({**environ, "ACTIONS_PORT": "7055"}).environment
    assert environment["ACTION_ENDPOINT_URL"] == "http://127.0.0.1:7055/webhook"


@pytest.mark.parametrize("port", ["http", "0", "65536", "-1"])
def test_wrong_port_is_named(port: str, environ: dict[str, str]) -> None:
    with pytest.raises(Failure, match="RASA_PORT"):
        Configuration.read({**environ, "RASA_PORT": port})


@pytest.mark.parametrize("name", ["VAR_DIR", "MODELS_DIR"])
def test_folder_that_cannot_be_written_is_named(
    name: str, environ: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Failure, match=f"{name}.*cannot be written"):
        Configuration.read({**environ, name: str(tmp_path / "file" / "var")})


def test_line_that_is_no_variable_is_refused(environ: dict[str, str]) -> None:
    Configuration.read(environ)
    file = Path(environ["VAR_DIR"]) / "secrets.env"
    file.write_text("a secret\n")
    with pytest.raises(Failure, match="not NAME=value"):
        Configuration.read(environ)

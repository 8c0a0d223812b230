from pathlib import Path

import pytest

from bot.configuration_error import ConfigurationError
from bot.settings import Settings

GOOD = {
    "ACTION_ENDPOINT_URL": "http://127.0.0.1:5055/webhook",
    "BACKOFFICE_URL": "http://127.0.0.1:8000",
    "VAR_DIR": "/srv/mourchid",
}


def test_defaults_listen_on_loopback_and_use_sqlite() -> None:
    settings = Settings.from_environment(GOOD)
    assert (settings.host, settings.port, settings.workers) == ("127.0.0.1", 5005, 1)
    assert settings.tracker_database_url == "sqlite:////srv/mourchid/tracker.db"
    assert settings.var_dir == Path("/srv/mourchid")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ACTION_ENDPOINT_URL", ""),
        ("ACTION_ENDPOINT_URL", "127.0.0.1:5055"),
        ("BACKOFFICE_URL", ""),
        ("BACKOFFICE_URL", "ftp://example.org"),
        ("RASA_PORT", "http"),
        ("RASA_PORT", "70000"),
        ("RASA_WORKERS", "0"),
    ],
)
def test_wrong_variable_is_named(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=name):
        Settings.from_environment({**GOOD, name: value})

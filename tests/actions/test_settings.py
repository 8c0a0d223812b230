from pathlib import Path

import pytest

from actions.settings import Settings, SettingsError

GOOD = {
    "BACKOFFICE_URL": "http://127.0.0.1:8000",
    "BOT_SERVICE_TOKEN": "secret",
    "VAR_DIR": "/v",
}


def test_settings_are_read():
    settings = Settings.from_environment(GOOD)
    assert settings == Settings("http://127.0.0.1:8000", "secret", Path("/v/spool"))


def test_files_are_in_var_by_default():
    without = {name: value for name, value in GOOD.items() if name != "VAR_DIR"}
    assert Settings.from_environment(without).spool == Path("var/spool")


@pytest.mark.parametrize("name", ["BACKOFFICE_URL", "BOT_SERVICE_TOKEN"])
def test_missing_variable_is_named(name):
    with pytest.raises(SettingsError, match=name):
        Settings.from_environment({**GOOD, name: " "})


@pytest.mark.parametrize("url", ["127.0.0.1:8000", "ftp://a", "http://"])
def test_address_that_is_none_is_refused(url):
    with pytest.raises(SettingsError, match="BACKOFFICE_URL"):
        Settings.from_environment({**GOOD, "BACKOFFICE_URL": url})

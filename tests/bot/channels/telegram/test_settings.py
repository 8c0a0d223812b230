import pytest

from bot.configuration_error import ConfigurationError
from bot.settings import TelegramSettings

POLLING = {"TELEGRAM_TOKEN": "1:a", "PUSH_TOKEN": "p"}
WEBHOOK = {
    **POLLING,
    "TELEGRAM_MODE": "webhook",
    "TELEGRAM_WEBHOOK_URL": "https://bot.example.org",
    "TELEGRAM_WEBHOOK_SECRET": "0123456789abcdef",
}


def test_token_is_enough_to_poll():
    settings = TelegramSettings.from_environment(POLLING)
    assert (settings.mode, settings.token) == ("polling", "1:a")
    assert settings.base_url == "https://api.telegram.org/bot"


def test_nothing_is_needed_without_a_token():
    assert TelegramSettings.from_environment({}).token == ""


def test_webhook_is_read():
    settings = TelegramSettings.from_environment(WEBHOOK)
    assert settings.webhook_url == "https://bot.example.org"


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        (POLLING | {"TELEGRAM_MODE": "push"}, "TELEGRAM_MODE"),
        (POLLING | {"PUSH_TOKEN": ""}, "PUSH_TOKEN"),
        (POLLING | {"TELEGRAM_BASE_URL": "ftp://x"}, "TELEGRAM_BASE_URL"),
        (WEBHOOK | {"TELEGRAM_WEBHOOK_URL": ""}, "TELEGRAM_WEBHOOK_URL"),
        (WEBHOOK | {"TELEGRAM_WEBHOOK_SECRET": ""}, "TELEGRAM_WEBHOOK_SECRET"),
        (WEBHOOK | {"TELEGRAM_WEBHOOK_SECRET": "short"}, "TELEGRAM_WEBHOOK_SECRET"),
        (WEBHOOK | {"TELEGRAM_WEBHOOK_SECRET": "é" * 20}, "TELEGRAM_WEBHOOK_SECRET"),
    ],
)
def test_what_is_wrong_is_named(environment, name):
    with pytest.raises(ConfigurationError, match=name):
        TelegramSettings.from_environment(environment)

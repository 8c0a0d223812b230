"""What turns the Telegram channel of a whole system on."""

from tests.bot.channels.telegram.bot_api import BotApi

TOKEN = "666:token"


def telegram_settings(api: BotApi) -> dict[str, str]:
    """The environment with which the assistant polls the emulator."""
    return {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_BASE_URL": api.base_url}

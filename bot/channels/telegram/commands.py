"""The commands of the menu: what each asks and how it is described."""

import re

from telegram import BotCommand
from telegram.ext import ExtBot

from bot.channels.allowed_payload import payload
from bot.channels.telegram.sentences import Sentences

DESCRIPTIONS = {
    "start": "utter_command_start",
    "help": "utter_command_help",
    "programmes": "utter_command_programmes",
    "nearest": "utter_command_nearest",
    "match": "utter_command_match",
    "language": "utter_command_language",
    "privacy": "utter_command_privacy",
    "delete": "utter_command_delete",
}
INTENTS = {
    "start": "greet",
    "help": "ask_help",
    "programmes": "list_programmes",
    "nearest": "find_nearest_hub",
    "match": "match_profile",
    "language": "choose_language",
    "privacy": "ask_privacy",
}
# Telegram knows two-letter codes only, so Darija has no menu of its own.
MENU_LANGUAGES = {None: "fr", "fr": "fr", "ar": "ar", "en": "en"}
DEEP_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")


def payload_of(command: str, arguments: list[str], language: str | None) -> str:
    """What a command asks; `language` when the conversation has none yet."""
    told = {"language": language} if language else {}
    if command == "start" and arguments and DEEP_LINK.fullmatch(arguments[0]):
        return payload("ask_programme", programme=arguments[0], **told)
    return payload(INTENTS[command], **told)


async def set_menu(bot: ExtBot, sentences: Sentences) -> None:
    """Give Telegram the menu in every language. Raises TelegramError."""
    for code, language in MENU_LANGUAGES.items():
        menu = [
            BotCommand(command, await sentences.word(key, language))
            for command, key in DESCRIPTIONS.items()
        ]
        await bot.set_my_commands(menu, language_code=code)

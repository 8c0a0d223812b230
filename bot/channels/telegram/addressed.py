import re

from telegram import Message, MessageEntity, User
from telegram.constants import ChatType
from telegram.ext import filters


class Addressed(filters.MessageFilter):
    """Messages meant for the bot: all in private, in a group only those that name it,
    answer it or give it a command."""

    def __init__(self, bot: User) -> None:
        super().__init__()
        self._bot = bot

    def filter(self, message: Message) -> bool:
        if message.from_user is None or message.from_user.is_bot:
            return False
        if message.chat.type == ChatType.PRIVATE:
            return True
        return self._answers_bot(message) or self._names_bot(message)

    def _answers_bot(self, message: Message) -> bool:
        answered = message.reply_to_message
        author = answered.from_user if answered else None
        return author is not None and author.id == self._bot.id

    def _names_bot(self, message: Message) -> bool:
        entities = {
            **(message.parse_entities() if message.text else {}),
            **(message.parse_caption_entities() if message.caption else {}),
        }
        return any(self._is_bot(entity, text) for entity, text in entities.items())

    def _is_bot(self, entity: MessageEntity, text: str) -> bool:
        name = f"@{self._bot.username}".lower()
        if entity.type == MessageEntity.TEXT_MENTION:
            return entity.user is not None and entity.user.id == self._bot.id
        if entity.type == MessageEntity.BOT_COMMAND:
            return entity.offset == 0 and (
                "@" not in text or text.lower().endswith(name)
            )
        return entity.type == MessageEntity.MENTION and text.lower() == name


def without_name(name: str, text: str) -> str:
    """The text without the bot's name, by which a group calls it."""
    return re.sub(re.escape(name) + r"\b", " ", text, flags=re.IGNORECASE)

from dataclasses import dataclass

from telegram import Chat, Update

PREFIX = "telegram"


@dataclass(frozen=True)
class Turn:
    """Who says something where; `message` is the id of what is answered in a group.

    In a group everyone has a conversation of their own.
    """

    update: int
    chat: int
    conversation: str
    locale: str | None
    message: int | None
    is_private: bool

    @classmethod
    def of(cls, update: Update) -> "Turn | None":
        """None for an update that no person in a chat has caused."""
        chat, person = update.effective_chat, update.effective_user
        if chat is None or person is None:
            return None
        is_private = chat.type == Chat.PRIVATE
        message = update.effective_message
        quoted = update.edited_message or (None if is_private else message)
        return cls(
            update=update.update_id,
            chat=chat.id,
            conversation=_conversation(chat.id, None if is_private else person.id),
            locale=person.language_code,
            message=quoted.message_id if quoted else None,
            is_private=is_private,
        )


def chat_of(conversation: str) -> int:
    """The chat of a conversation's id. Raises ValueError when it is not of Telegram."""
    prefix, _, rest = conversation.partition(":")
    if prefix != PREFIX:
        raise ValueError(f"not a conversation on Telegram: {conversation}")
    return int(rest.partition(":")[0])


def _conversation(chat: int, person: int | None) -> str:
    return f"{PREFIX}:{chat}" if person is None else f"{PREFIX}:{chat}:{person}"

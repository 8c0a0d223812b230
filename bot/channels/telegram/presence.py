from telegram import ChatMember, Update

from bot.channels.telegram.blocked_chats import BlockedChats

GONE = (ChatMember.BANNED, ChatMember.LEFT)


def note_presence(update: Update, blocked: BlockedChats) -> None:
    """Remember who blocked the bot or took it out of a group, and who is back."""
    if update.effective_chat is None:
        return
    membership = (
        update.my_chat_member.new_chat_member if update.my_chat_member else None
    )
    if membership and membership.status in GONE:
        blocked.add(update.effective_chat.id)
    else:
        blocked.remove(update.effective_chat.id)

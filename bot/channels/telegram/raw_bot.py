from typing import Any

from telegram.ext import ExtBot

LONG_POLL_SECONDS = 30
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]


class RawBot(ExtBot):
    """A bot that also gives updates as Telegram sent them.

    `get_updates` reads all or none: one update that the library cannot read would
    come again for ever.
    """

    async def raw_updates(self, offset: int) -> list[dict[str, Any]]:
        """Updates from `offset` on, which acknowledges those before; waits for one.

        Raises telegram.error.TelegramError.
        """
        asked = {
            "offset": offset,
            "timeout": LONG_POLL_SECONDS,
            "allowed_updates": KINDS,
        }
        return await self._post(
            "getUpdates", asked, read_timeout=LONG_POLL_SECONDS + 10.0
        )

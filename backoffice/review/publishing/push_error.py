"""A message that did not leave."""


class PushError(Exception):
    """`is_final` when trying again can't help: the person blocked the bot, the channel can't push."""

    def __init__(self, reason: str, is_final: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_final = is_final

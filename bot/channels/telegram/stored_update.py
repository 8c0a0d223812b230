from dataclasses import dataclass


@dataclass(frozen=True)
class StoredUpdate:
    """An update that is not done: `data` is the JSON that Telegram sent.

    Once it `is_answered`, what to say is stored and only has to be sent.
    """

    id: int
    conversation: str
    is_answered: bool
    data: str

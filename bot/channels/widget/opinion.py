from dataclasses import dataclass
from typing import Any

from bot.channels.widget.body import as_object, position_of, text_of, uuid_of
from bot.channels.widget.refused import Refused

LONGEST_WHY = 1000


@dataclass(frozen=True)
class Opinion:
    """What a person thinks of the answer with the id `message`."""

    id: str
    message: int
    useful: bool
    why: str

    @classmethod
    def from_json(cls, body: Any) -> "Opinion":
        """Reads `{id, message, useful, why}`. Raises Refused."""
        data = as_object(body)
        if not isinstance(data.get("useful"), bool):
            raise Refused(400, "useful")
        return cls(
            id=uuid_of(data, "id"),
            message=position_of(data, "message"),
            useful=data["useful"],
            why=text_of(data, "why", LONGEST_WHY),
        )

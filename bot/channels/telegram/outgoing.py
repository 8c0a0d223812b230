import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Venue:
    """A place on the map; degrees."""

    title: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Outgoing:
    """One message to send: a text that `splitting` cut, or a venue.

    `buttons` are pairs of a title and the callback data; `ask_location` is the title
    of a button that sends where the person is; `reply_to` is a message's id.
    """

    chat: int
    text: str = ""
    buttons: tuple[tuple[str, str], ...] = ()
    ask_location: str | None = None
    venue: Venue | None = None
    reply_to: int | None = None

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, data: str) -> "Outgoing":
        fields = json.loads(data)
        fields["buttons"] = tuple((title, key) for title, key in fields["buttons"])
        fields["venue"] = Venue(**fields["venue"]) if fields["venue"] else None
        return cls(**fields)

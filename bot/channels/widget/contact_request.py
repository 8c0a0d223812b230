import re
import unicodedata
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from typing import Any

from bot.channels.widget.body import as_object, language_of, text_of, uuid_of
from bot.channels.widget.refused import Refused

LONGEST_CONTACT = 254
LONGEST_MESSAGE = 2000
DEFAULT_LANGUAGE = "fr"
EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(\.[\w-]+)*\.\w{2,}", re.ASCII)
BETWEEN_DIGITS = re.compile(r"[\s.\-()/\u00ad\u200e\u200f\u2066-\u2069]+")
# The numbers that `contacts/` takes.
PHONE = re.compile(r"(\+2120?|002120?|0)[5-8]\d{8}|(\+|00)(?!212)[1-9]\d{7,14}")


@dataclass(frozen=True)
class ContactRequest:
    """Somebody asks to be called or written to, and agrees that it is kept for this.

    `contact` is a phone number or an e-mail address, as it was typed; `asked_at` is in
    ISO 8601.
    """

    id: str
    conversation: str
    language: str
    contact: str
    message: str
    asked_at: str

    @classmethod
    def from_json(cls, body: Any, conversation: str) -> "ContactRequest":
        """Reads `{id, contact, message, consent, language}`. Raises Refused."""
        data = as_object(body)
        if data.get("consent") is not True:
            raise Refused(400, "consent")
        return cls(
            id=uuid_of(data, "id"),
            conversation=conversation,
            language=language_of(data) or DEFAULT_LANGUAGE,
            contact=_contact(data),
            message=text_of(data, "message", LONGEST_MESSAGE).strip(),
            asked_at=datetime.now(timezone.utc).isoformat(),
        )

    def record(self) -> dict[str, Any]:
        """The body that `contacts/` takes."""
        return {**asdict(self), "channel": "widget", "consent": True}


def _contact(data: dict[str, Any]) -> str:
    contact = text_of(data, "contact", LONGEST_CONTACT).strip()
    if not EMAIL.fullmatch(contact) and not PHONE.fullmatch(_digits(contact)):
        raise Refused(400, "contact")
    return contact


def _digits(text: str) -> str:
    """Without what people write between digits; Arabic digits become 0 to 9."""
    ascii_digits = (
        str(unicodedata.digit(letter)) if letter.isdecimal() else letter
        for letter in text
    )
    return BETWEEN_DIGITS.sub("", "".join(ascii_digits))

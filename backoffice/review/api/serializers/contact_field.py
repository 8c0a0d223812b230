"""A phone number or an e-mail address."""

import re
import unicodedata
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext_lazy as _
from rest_framework import serializers

BETWEEN_DIGITS = re.compile(r"[\s.\-()/\u00ad\u200e\u200f\u2066-\u2069]+")
MOROCCAN = re.compile(r"(?:\+2120?|0)([5-8]\d{8})")
INTERNATIONAL = re.compile(r"\+(?!212)[1-9]\d{7,14}")


class ContactField(serializers.CharField):
    """Gives `+212612345678`, another country's `+33612345678` or the e-mail address."""

    default_error_messages = {
        "invalid": _("Write a phone number or an e-mail address.")
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(max_length=254, **kwargs)

    def to_internal_value(self, data: Any) -> str:
        given = super().to_internal_value(data)
        return self._email(given) if "@" in given else self._phone(given)

    def _email(self, given: str) -> str:
        try:
            validate_email(given)
        except ValidationError:
            self.fail("invalid")
        return given

    def _phone(self, given: str) -> str:
        number = re.sub(r"^00", "+", BETWEEN_DIGITS.sub("", _in_ascii(given)))
        moroccan = MOROCCAN.fullmatch(number)
        if moroccan:
            return f"+212{moroccan[1]}"
        if not INTERNATIONAL.fullmatch(number):
            self.fail("invalid")
        return number


def _in_ascii(text: str) -> str:
    """Arabic and Persian digits become 0 to 9."""
    return "".join(
        str(unicodedata.digit(letter)) if letter.isdecimal() else letter
        for letter in text
    )

"""Renders responses and their typed fields in one language."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import Any

from babel import Locale
from babel.numbers import format_decimal

from bot.nlg.bidi import isolate, isolate_whole
from bot.nlg.partial_date import format_partial_date
from bot.nlg.template import Template

logger = logging.getLogger(__name__)

RIGHT_TO_LEFT = frozenset({"ar", "ary"})
LOCALES = {"fr": "fr", "ar": "ar_MA", "ary": "ar_MA", "en": "en_GB"}
CATALOGUE_LANGUAGES = {
    "fr": ("fr", "en", "ar"),
    "ar": ("ar", "fr", "en"),
    "ary": ("ar", "fr", "en"),
    "en": ("en", "fr", "ar"),
}


class Renderer:
    """Turns response keys and typed fields into the text of one language."""

    def __init__(self, language: str, templates: Mapping[str, Template]) -> None:
        """`templates` are the responses of `language` by key."""
        self.templates = templates
        self._locale = Locale.parse(LOCALES[language])
        self._text_order = CATALOGUE_LANGUAGES[language]
        self._right_to_left = language in RIGHT_TO_LEFT
        self._formats: dict[str, Callable[[Any], str]] = {
            "money": lambda value: self._unit("utter_format_money", value),
            "percent": lambda value: self._unit("utter_format_percent", value),
            "km": lambda value: self._unit("utter_format_km", round(value)),
            "number": self._number,
            "date": lambda value: format_partial_date(value, self._locale),
            "text": self._text,
            "name": self.value,
            "link": str,
            "items": self._items,
            "list": self._list,
        }

    def line(self, key: str, fields: Mapping[str, Any]) -> str:
        """Returns the text of a response, safe to show; empty for an unknown key."""
        text = self.fill(key, fields)
        return isolate(text) if self._right_to_left else text

    def fill(self, key: str, fields: Mapping[str, Any]) -> str:
        """Returns the text of a response as written, without isolates."""
        template = self.templates.get(key)
        if template is None:
            logger.error("No response %s in this language", key)
            return ""
        return template.fill(lambda name: self._field(key, fields, name))

    def value(self, value: Any) -> str:
        """Writes a typed field value, see `docs/architecture.md`, Answers."""
        if not isinstance(value, Mapping):
            return "" if value is None else self._plain(str(value))
        if "key" in value:
            return self.fill(value["key"], value.get("fields", {}))
        kind = next((kind for kind in value if kind in self._formats), None)
        return self._formats[kind](value[kind]) if kind else self._text(value)

    def _field(self, key: str, fields: Mapping[str, Any], name: str) -> str:
        if name not in fields:
            logger.error("Response %s lacks its field %s", key, name)
            return ""
        return self.value(fields[name])

    def _unit(self, key: str, number: float) -> str:
        return self.fill(key, {"number": {"number": number}})

    def _number(self, number: float) -> str:
        return format_decimal(number, locale=self._locale).replace("\u202f", "\u00a0")

    def _text(self, texts: Mapping[str, str | None]) -> str:
        words = (texts.get(code) for code in self._text_order)
        return self._plain(next((text for text in words if text), ""))

    def _plain(self, value: str) -> str:
        return isolate_whole(value) if self._right_to_left else value

    def _items(self, items: list[Any]) -> str:
        return "\n".join(f"• {self.value(item)}" for item in items)

    def _list(self, items: list[Any]) -> str:
        return self.fill("utter_format_separator", {}).join(map(self.value, items))

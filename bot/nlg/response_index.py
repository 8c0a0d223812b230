"""The domain's responses by language and key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.nlg.renderer import LOCALES, Renderer
from bot.nlg.template import Template

DEFAULT_LANGUAGE = "fr"


class ResponseIndex:
    """Finds the renderer of a language without looking at conditions per message."""

    def __init__(self, responses: Mapping[str, list[dict[str, Any]]]) -> None:
        """`responses` are those of a Rasa domain.

        A variation without a condition on `language` speaks for every language that has none.
        """
        templates: dict[str, dict[str, Template]] = {code: {} for code in LOCALES}
        for key, variations in responses.items():
            for variation in variations:
                self._add(templates, key, variation)
        self._renderers = {code: Renderer(code, templates[code]) for code in LOCALES}

    def renderer(self, language: str | None) -> Renderer:
        """Returns the renderer of `language`, of French when it is not one of ours."""
        return self._renderers.get(language or "", self._renderers[DEFAULT_LANGUAGE])

    @staticmethod
    def _add(
        templates: dict[str, dict[str, Template]], key: str, variation: dict[str, Any]
    ) -> None:
        template = Template.parse(variation)
        language = language_of(variation)
        if language in templates:
            templates[language][key] = template
        elif language is None:
            for by_key in templates.values():
                by_key.setdefault(key, template)


def language_of(variation: Mapping[str, Any]) -> str | None:
    """Returns the language a variation is conditional on, or None."""
    conditions = variation.get("condition") or ()
    return next(
        (item["value"] for item in conditions if item.get("name") == "language"), None
    )

"""Composes one message out of several responses."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlg.renderer import Renderer
from bot.nlg.response_index import DEFAULT_LANGUAGE, ResponseIndex
from bot.nlg.template import Template

SMALL_TALK, FAREWELL = "smalltalk", "utter_goodbye"


class Composer(TemplatedNaturalLanguageGenerator):
    """Renders the `parts` and `choices` of an answer, or one response of the domain.

    Subclasses Rasa's generator because the agent hands the responses of a newly loaded
    model to that class only, by setting `responses`.
    """

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        """Called by Rasa for `nlg: {type: bot.nlg.composer.Composer}` in endpoints.yml."""
        super().__init__(domain.responses)

    @property
    def responses(self) -> dict[str, list[dict[str, Any]]]:
        """The responses of the domain, by key."""
        return self._responses

    @responses.setter
    def responses(self, responses: dict[str, list[dict[str, Any]]]) -> None:
        self._responses = responses
        self._index = ResponseIndex(responses)

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """Returns `text`, `buttons` and `custom`, or None for an unknown response."""
        slots = tracker.current_slot_values()
        custom = kwargs.get("custom") or {}
        language = custom.get("language") or slots.get("language") or DEFAULT_LANGUAGE
        renderer = self._index.renderer(language)
        if "parts" in kwargs:
            return _compose(renderer, kwargs["parts"], kwargs.get("choices") or [])
        template = renderer.templates.get(utter_action)
        if template is None:
            return None
        message = _single(
            renderer, utter_action, template, {**slots, **kwargs}, language
        )
        if utter_action != FAREWELL:
            _resume(message, slots.get("pending"), renderer)
        return message


def _compose(
    renderer: Renderer, parts: list[dict[str, Any]], choices: list[dict[str, Any]]
) -> dict[str, Any]:
    lines = [
        ("\n" if part.get("break") and position else "")
        + renderer.line(part["key"], part.get("fields", {}))
        for position, part in enumerate(parts)
    ]
    buttons = [
        {
            "title": renderer.line(choice["key"], choice.get("fields", {})),
            "payload": choice["payload"],
        }
        for choice in choices
    ]
    # Rasa stores what is left of an action's reply with the bot's event, and replays it.
    parts.clear()
    choices.clear()
    return {
        "text": "\n".join(line for line in lines if line.strip()),
        "buttons": buttons,
    }


def _single(
    renderer: Renderer,
    key: str,
    template: Template,
    fields: dict[str, Any],
    language: str,
) -> dict[str, Any]:
    buttons = [
        {
            "title": title.fill(lambda name: renderer.value(fields.get(name))),
            "payload": payload,
        }
        for title, payload in template.buttons
    ]
    message: dict[str, Any] = {"text": renderer.line(key, fields), "buttons": buttons}
    if template.custom:
        message["custom"] = {"ids": [], "language": language, **template.custom}
    return message


def _resume(message: dict[str, Any], pending: str | None, renderer: Renderer) -> None:
    """Small talk ends with the matching's question that still waits for an answer."""
    custom, key = message.get("custom") or {}, f"utter_question_{pending}"
    if custom.get("kind") != SMALL_TALK or key not in renderer.templates:
        return
    message["text"] += f"\n\n{renderer.line(key, {})}"
    message["buttons"] = [
        {"title": renderer.line("utter_title_skip", {}), "payload": "/skip"},
        {"title": renderer.line("utter_title_cancel", {}), "payload": "/cancel"},
    ]
    custom["question"] = pending

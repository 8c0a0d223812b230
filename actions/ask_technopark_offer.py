"""What Technopark offers an entrepreneur."""

from __future__ import annotations

from collections.abc import Iterable

from actions.answering.answer import Answer
from actions.answering.card import programme_card
from actions.answering.cautions import source_parts
from actions.answering.choice import about
from actions.answering.fields import listing, phrase
from actions.answering.part import Part, part
from actions.answering.which import programme_choice
from actions.catalogue_action import CatalogueAction
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.dialogue.routing import TECHNOPARK
from actions.services import Services

KINDS = (
    "hosting",
    "programme",
    "mentoring",
    "training",
    "event",
    "online-service",
    "legal",
)
STAGES = ("idea", "creation", "early", "growth")
CHOICES = 3


class AskTechnoparkOffer(CatalogueAction):
    """Names Technopark's own programmes by kind, or those for the need or kind asked."""

    intent = "ask_technopark_offer"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        rows = services.catalogue.programmes({"organisation": TECHNOPARK})
        own = [
            row
            for row in rows
            if row.organisations == (TECHNOPARK,) and row.how_to_apply
        ]
        offer = [row for row in own if _fits(row, question)] or own
        newest = max(offer, key=lambda row: row.as_of or "", default=None)
        first = offer[:CHOICES] if len(offer) < len(own) else _ladder(own)[:CHOICES]
        return Answer(
            "programmes",
            head=(part("utter_offer"),),
            body=tuple(line for kind in KINDS for line in _of_kind(kind, offer)),
            foot=source_parts(newest.as_of, newest.sources) if newest else (),
            choices=tuple(programme_choice("ask_programme", row) for row in first)
            + (about("find_nearest_hub"),),
            ids=tuple(row.id for row in offer),
            cards=tuple(map(programme_card, offer)),
            slots={"shown": [f"programme:{row.id}" for row in offer]},
        )


def _fits(programme: Programme, question: Question) -> bool:
    if question.needs:
        return bool(set(question.needs) & set(programme.needs))
    kinds = set(question.programme_kinds) - {"programme"}
    return not kinds or programme.kind in kinds


def _of_kind(kind: str, programmes: Iterable[Programme]) -> tuple[Part, ...]:
    rows = [row for row in programmes if row.kind == kind]
    ordered = _ladder(rows) if kind == "programme" else rows
    names = [row.name.field for row in ordered]
    heading = phrase(f"utter_kind_{kind}")
    return (
        (part("utter_offer_line", kind=heading, names=listing(names)),) if names else ()
    )


def _ladder(programmes: Iterable[Programme]) -> list[Programme]:
    """From the idea to growth: by the first stage admitted, then by how few are."""
    rows = [
        row for row in programmes if row.kind == "programme" and row.audience.stages
    ]
    return sorted(rows, key=_step)


def _step(programme: Programme) -> tuple[int, int]:
    stages = programme.audience.stages
    return min(STAGES.index(stage) for stage in stages), len(stages)

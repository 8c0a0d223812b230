"""The difference between programmes."""

from __future__ import annotations

from dataclasses import replace

from actions.answering.answer import Answer, join
from actions.answering.audience_parts import audience_parts
from actions.answering.card import programme_card
from actions.answering.cautions import programme_foot
from actions.answering.part import part
from actions.answering.programme_parts import (
    amount,
    benefits,
    fee,
    guarantee,
    head,
    rate,
)
from actions.answering.which import programme_choice, which_programme
from actions.catalogue_action import CatalogueAction
from actions.clients.programme import Programme
from actions.dialogue.conversation import Conversation
from actions.dialogue.question import Question
from actions.services import Services

MAX_COMPARED = 3


class CompareProgrammes(CatalogueAction):
    """Puts the terms of two or three programmes under each other."""

    intent = "compare_programmes"

    def answer(
        self, question: Question, conversation: Conversation, services: Services
    ) -> Answer:
        ids = question.programmes[:MAX_COMPARED]
        if len(ids) < 2:
            return which_programme(
                self.intent, conversation, services.catalogue, known=ids
            )
        programmes = [services.catalogue.programme(id) for id in ids]
        answer = join([_described(programme) for programme in programmes])
        shown = [f"programme:{id}" for id in ids]
        return replace(
            answer,
            choices=tuple(
                programme_choice("ask_how_to_apply", row) for row in programmes
            ),
            foot=(*answer.foot, part("utter_compare_end")),
            slots={**answer.slots, "shown": shown},
        )


def _described(programme: Programme) -> Answer:
    terms = amount(programme) + rate(programme) + guarantee(programme) + fee(programme)
    return Answer(
        "programme",
        head=head(programme),
        body=(terms or benefits(programme)) + audience_parts(programme.audience),
        foot=programme_foot(programme),
        ids=(programme.id,),
        cards=(programme_card(programme),),
        slots={"programme": programme.id, "hub": None},
    )

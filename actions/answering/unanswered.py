"""The answer to what is not known."""

from __future__ import annotations

from actions.answering.answer import Answer
from actions.answering.choice import about
from actions.answering.part import part
from actions.answering.record import Record


def unanswered(text: str) -> Answer:
    """Says plainly that it isn't known, promises the answer, and hands `text` to the staff."""
    return Answer(
        "unanswered",
        body=(part("utter_unanswered"),),
        choices=(
            about("ask_human_contact"),
            about("list_programmes"),
            about("find_nearest_hub"),
        ),
        records=(Record("unanswered", text, said="utter_unanswered"),),
    )

"""What staff taught, for the tools that write the files of training examples."""

from typing import Any

from review.privacy.masking import mask
from teaching.intent import intents
from teaching.models import ProposedIntent, TaughtExample


def reviewed() -> dict[str, list[dict[str, Any]]]:
    """`examples` of the assistant's intents, oldest act first: `{"text", "variety",
    "intent"}`; `proposals`: `{"name", "description", "examples"}`, by name.
    """
    taught = TaughtExample.objects.order_by("taught_at", "pk")
    rows = [
        {"text": mask(each.text), "variety": each.variety, "intent": each.intent}
        for each in taught
    ]
    return {
        "examples": [row for row in rows if row["intent"] in intents()],
        "proposals": [
            {
                "name": proposal.name,
                "description": mask(proposal.description),
                "examples": [
                    {"text": row["text"], "variety": row["variety"]}
                    for row in rows
                    if row["intent"] == proposal.name
                ],
            }
            for proposal in ProposedIntent.objects.exclude(name__in=intents())
        ],
    }

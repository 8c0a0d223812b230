"""Run by the back office's Python: takes questions in and prints their groups.

Standard input is `{before, rows}`, lists of `{text, language, variety, guesses, entities}`; those
`before` are there already, in groups of their own. Standard output is a list of
`{group, milliseconds}` for the rows; the first has waited until all were read.
"""

import json
import sys
import time
from typing import Any

import django
from django.core.management import call_command


def main() -> None:
    django.setup()
    call_command("migrate", verbosity=0)
    json.dump([_received(row) for row in json.load(sys.stdin)], sys.stdout)


def _received(row: dict[str, Any]) -> dict[str, Any]:
    from django.utils.timezone import now
    from review.arrival import receive
    from review.models import Question

    question = Question.objects.create(
        **row, channel="rest", conversation="bench", asked_at=now(), reason="unanswered"
    )
    started = time.perf_counter()
    receive(question)
    milliseconds = (time.perf_counter() - started) * 1000
    return {"group": question.group_id, "milliseconds": milliseconds}


if __name__ == "__main__":
    main()

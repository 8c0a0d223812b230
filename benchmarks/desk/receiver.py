"""Run by the back office's Python: takes questions in and prints their groups.

Standard input is `{before, rows}`, lists of `{text, language, variety, guesses, entities}`; those
`before` are there already, in groups of their own. Standard output is a list of
`{group, milliseconds}` for the rows; the first has waited until all were read.
"""

import json
import sys
import time
from datetime import timedelta
from typing import Any

import django
from django.core.management import call_command
from django.utils.timezone import now


def main() -> None:
    django.setup()
    call_command("migrate", verbosity=0)
    asked = json.load(sys.stdin)
    _put_before(asked["before"])
    json.dump([_received(row) for row in asked["rows"]], sys.stdout)


def _put_before(rows: list[dict[str, Any]]) -> None:
    from review.models import Question, QuestionGroup

    groups = QuestionGroup.objects.bulk_create(
        [QuestionGroup(title=row["text"]) for row in rows]
    )
    questions = [_question(row) for row in rows]
    for question, group in zip(questions, groups, strict=True):
        question.group = group
    Question.objects.bulk_create(questions)
    Question.objects.update(received_at=now() - timedelta(days=1))


def _received(row: dict[str, Any]) -> dict[str, Any]:
    from review.arrival import receive

    question = _question(row)
    question.save()
    started = time.perf_counter()
    receive(question)
    milliseconds = (time.perf_counter() - started) * 1000
    return {"group": question.group_id, "milliseconds": milliseconds}


def _question(row: dict[str, Any]) -> Any:
    from review.models import Question

    told = {"channel": "rest", "conversation": "bench", "reason": "unanswered"}
    return Question(**row, **told, asked_at=now())


if __name__ == "__main__":
    main()

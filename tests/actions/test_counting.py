"""Answers are counted by kind in the real back office."""

import json

import pytest

from actions.services import services

READ = """
import json
from review.models import AnswerCount
print(json.dumps([[row.language, row.kind, row.number] for row in AnswerCount.objects.all()]))
"""


@pytest.fixture
def counted(back_office, environment):
    """Reads the numbers by language and kind once everything is delivered."""

    def read():
        services().tally.flush()
        services().desk.deliver()
        rows = json.loads(back_office.shell(READ))
        return {(language, kind): number for language, kind, number in rows}

    return read


def test_each_answer_counts_once_under_its_kind_and_language(talk, counted):
    before = counted()
    talk.say("ask_amount", "combien donne Forsa ?", programme="forsa")
    talk.say("ask_other", "où en est mon dossier ?")
    talk.say("ask_other", "et celui de ma sœur ?")
    after = counted()
    grown = {
        cell: number - before.get(cell, 0)
        for cell, number in after.items()
        if number != before.get(cell, 0)
    }
    assert grown == {("fr", "programme"): 1, ("fr", "unanswered"): 2}


def test_without_an_answer_nothing_is_counted(talk, counted):
    assert counted() == counted()

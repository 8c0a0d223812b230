"""What goes to the staff, in the real back office."""

import json

import pytest

from actions.services import services

READ = """
import json
from review.models import Question
print(json.dumps([{"id": str(row.id), "text": row.text, "reason": row.reason,
    "language": row.language, "said": row.said, "context": row.context,
    "guesses": row.guesses, "turns": row.turns, "chosen": row.chosen} for row in Question.objects.all()]))
"""


@pytest.fixture
def recorded(back_office, environment):
    """Reads what the back office has once everything is delivered."""

    def read(text):
        services().desk.deliver()
        rows = json.loads(back_office.shell(READ))
        return [row for row in rows if row["text"] == text]

    return read


def test_question_without_an_answer_is_promised_and_recorded(talk, recorded):
    reply = talk.say("ask_other", "où en est mon dossier numéro un ?")
    assert reply.kind == "unanswered"
    assert "sa réponse arrivera ici" in reply.text
    (row,) = recorded("où en est mon dossier numéro un ?")
    assert (row["reason"], row["language"]) == ("unanswered", "fr")
    assert row["guesses"] == [{"intent": "ask_other", "confidence": 0.9}]


def test_answered_question_is_not_recorded(talk, recorded):
    talk.say("ask_amount", "combien donne Forsa ?", programme="forsa")
    assert recorded("combien donne Forsa ?") == []


def test_out_of_scope_is_recorded_without_a_promise(talk, recorded):
    reply = talk.say("out_of_scope", "quel temps fait-il ?")
    assert "arrivera ici" not in reply.text
    assert [row["reason"] for row in recorded("quel temps fait-il ?")] == [
        "out_of_scope"
    ]


def test_none_of_the_meanings_offered_sends_the_question_to_the_staff(talk, recorded):
    talk.say("unsure", "truc machin", candidates=["ask_amount", "ask_rate"])
    reply = talk.say("deny", "/deny")
    assert reply.kind == "unanswered"
    reasons = {row["reason"]: row for row in recorded("truc machin")}
    assert set(reasons) == {"clarified", "unanswered"}
    assert reasons["clarified"]["context"] == {"candidates": ["ask_amount", "ask_rate"]}


def test_no_outside_a_clarification_records_nothing(talk, recorded):
    talk.say("ask_amount", "le montant de Forsa", programme="forsa")
    assert talk.say("deny", "non").kind == "smalltalk"
    assert recorded("le montant de Forsa") == []


def test_complaint_records_the_question_before_and_what_was_said(talk, recorded):
    talk.say("ask_amount", "combien pour Start TPE ?", programme="start-tpe")
    talk.say("complain", "c'est nul")
    (row,) = recorded("combien pour Start TPE ?")
    assert row["reason"] == "not_useful"
    assert "50\u00a0000 DH" in row["said"]
    assert row["context"] == {"complaint": "c'est nul"}


def test_same_message_handled_twice_is_recorded_once(talk, recorded):
    talk.say("ask_other", "question répétée")
    talk.events.pop(), talk.events.pop()
    talk.say("ask_other", "question répétée")
    assert len(recorded("question répétée")) == 1


def test_record_carries_the_turns_before_it_and_nothing_after(talk, recorded):
    first = talk.say("ask_amount", "salam, Forsa svp", programme="forsa")
    talk.say("ask_other", "et mon dossier numéro deux ?")
    (row,) = recorded("et mon dossier numéro deux ?")
    assert row["turns"] == [
        {"by": "person", "text": "salam, Forsa svp"},
        {"by": "assistant", "text": first.text},
    ]
    talk.say("complain", "nul")
    unhelpful = next(
        row
        for row in recorded("et mon dossier numéro deux ?")
        if row["reason"] == "not_useful"
    )
    assert unhelpful["turns"] == row["turns"]


def test_record_carries_what_was_said_before_the_window(talk, recorded):
    long_ago = {"by": "person", "text": "salam, je fais du miel à Azrou"}
    talk.slots["earlier"] = [long_ago]
    talk.say("ask_amount", "Forsa, combien ?", programme="forsa")
    talk.say("ask_other", "et pour exporter mon miel d'Azrou ?")
    (row,) = recorded("et pour exporter mon miel d'Azrou ?")
    assert row["turns"][0] == long_ago
    assert row["turns"][1]["text"] == "Forsa, combien ?"


def test_choosing_a_meaning_settles_the_question(talk, recorded):
    candidates = ["ask_amount", "ask_rate"]
    talk.say("unsure", "le bidule de Forsa", programme="forsa", candidates=candidates)
    (row,) = recorded("le bidule de Forsa")
    assert row["chosen"] == ""
    talk.say("ask_amount", '/ask_amount{"programme": "forsa"}', programme="forsa")
    (row,) = recorded("le bidule de Forsa")
    assert row["chosen"] == "ask_amount"


def test_another_button_or_words_settle_nothing(talk, recorded):
    candidates = ["ask_amount", "ask_rate"]
    talk.say("unsure", "le machin de Forsa", programme="forsa", candidates=candidates)
    talk.say("list_programmes", "/list_programmes")
    talk.say("unsure", "le truc de Forsa", programme="forsa", candidates=candidates)
    talk.say("ask_amount", "combien ?", programme="forsa")
    for text in ("le machin de Forsa", "le truc de Forsa"):
        (row,) = recorded(text)
        assert row["chosen"] == ""

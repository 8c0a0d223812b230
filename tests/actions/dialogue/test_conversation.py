from rasa_sdk import Tracker

from actions.dialogue.conversation import Conversation
from tests.support.talk import message_of


def conversation(message, slots=None, events=()):
    tracker = Tracker("anna", slots or {}, message, list(events), False, None, {}, "")
    return Conversation.parse(tracker)


def test_message_is_read_with_its_language_and_guesses():
    message = message_of("ask_amount", "combien Forsa", {"programme": "forsa"})
    message["language"] = {"code": "ary", "variety": "ary-Latn"}
    read = conversation(message, {"language": "ary"})
    assert (read.id, read.language, read.variety) == ("anna", "ary", "ary-Latn")
    assert read.guesses == ({"intent": "ask_amount", "confidence": 0.9},)
    assert read.entities == ({"entity": "programme", "value": "forsa"},)
    assert [question.intent for question in read.asked] == ["ask_amount"]


def test_unknown_language_is_french():
    assert conversation({}, {"language": "de"}).language == "fr"
    assert conversation({}, {}).language == "fr"


def test_two_questions_are_read_in_order():
    message = message_of("ask_amount", "x", {})
    message["questions"] = [
        {
            "text": "a",
            "intent": "ask_amount",
            "entities": [{"entity": "programme", "value": "forsa"}],
        },
        {"text": "b", "intent": {"name": "ask_documents"}, "entities": []},
    ]
    first, second = conversation(message).asked
    assert (first.intent, first.programmes) == ("ask_amount", ("forsa",))
    assert (second.intent, second.programmes) == ("ask_documents", ())


def test_message_without_an_intent_is_out_of_scope():
    assert conversation({"text": "?"}).asked[0].intent == "out_of_scope"


def test_earlier_words_are_those_before_the_last_message():
    events = [
        {"event": "user", "text": "one", "timestamp": 1.0},
        {"event": "slot", "name": "x", "value": 1},
        {"event": "bot", "text": "reply"},
        {"event": "user", "text": "two", "timestamp": 1800000000.0},
    ]
    read = conversation(message_of("deny", "two", {}), events=events)
    assert (read.earlier_text, read.earlier_reply) == ("one", "reply")
    assert read.asked_at == "2027-01-15T08:00:00+00:00"


def test_first_message_has_nothing_before_it():
    events = [{"event": "user", "text": "one", "timestamp": 1.0}]
    read = conversation(message_of("greet", "one", {}), events=events)
    assert (read.earlier_text, read.earlier_reply) == ("", "")

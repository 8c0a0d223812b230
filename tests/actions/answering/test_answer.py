from actions.answering.answer import Answer, join
from actions.answering.choice import about
from actions.answering.part import part
from actions.answering.record import Record

HEAD = (part("utter_about", name="Forsa"),)
FOOT = (part("utter_date_unknown"),)


def keys(answer):
    return [part.key for part in answer.parts]


def test_answers_about_the_same_share_head_and_foot():
    one = Answer("programme", HEAD, (part("utter_rate_zero"),), FOOT)
    two = Answer("programme", HEAD, (part("utter_fee_free"),), FOOT)
    assert keys(join([one, two])) == [
        "utter_about", "utter_rate_zero", "utter_fee_free", "utter_date_unknown",
    ]  # fmt: skip


def test_answers_about_others_stand_apart_with_their_own_feet():
    one = Answer("programme", HEAD, (part("utter_rate_zero"),), FOOT)
    two = Answer("programme", (part("utter_about", name="Intelaka"),), (), FOOT)
    joined = join([one, two])
    assert keys(joined) == [
        "utter_about", "utter_rate_zero", "utter_date_unknown", "utter_about", "utter_date_unknown",
    ]  # fmt: skip
    assert [part.opens for part in joined.parts] == [False, False, False, True, False]


def test_answers_without_a_head_are_never_merged():
    one, two = (
        Answer("faq", body=(part("utter_deny"),)),
        Answer("faq", body=(part("utter_affirm"),)),
    )
    assert [part.opens for part in join([one, two]).parts] == [False, True]


def test_the_same_answer_twice_is_said_once():
    one, two = (
        Answer("faq", body=(part("utter_deny"),), records=(Record("unanswered", text),))
        for text in ("first", "second")
    )
    joined = join([one, two])
    assert [part.key for part in joined.parts] == ["utter_deny"]
    assert [record.text for record in joined.records] == ["first", "second"]


def test_choices_are_taken_from_both_in_turn_and_not_too_many():
    one = Answer(
        "faq", choices=(about("ask_amount"), about("ask_rate"), about("ask_fee"))
    )
    two = Answer("faq", choices=(about("ask_tax"), about("ask_amount")))
    intents = [choice.intent for choice in join([one, two]).choices]
    assert intents == ["ask_amount", "ask_tax", "ask_rate", "ask_fee"]


def test_single_answer_stays_as_it_is():
    one = Answer("faq", HEAD, ids=("a",))
    assert join([one]) == one


def test_custom_has_only_what_there_is():
    custom = Answer("faq", HEAD, ids=("a",)).message("fr")["json_message"]
    assert custom == {"kind": "faq", "ids": ["a"], "language": "fr"}
    asked = Answer("question", question="programme").message("fr")["json_message"]
    assert asked["question"] == "programme"


def test_button_payload_is_an_intent_with_entities():
    assert about("ask_amount", programme="forsa").message()["payload"] == (
        '/ask_amount{"programme": "forsa"}'
    )
    assert about("ask_help").message()["payload"] == "/ask_help"

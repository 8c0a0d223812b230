import asyncio

import pytest
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.slots import TextSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.nlg.composer import Composer
from tests.support.responses import responses


@pytest.fixture
def composer() -> Composer:
    domain = Domain.from_dict({"responses": responses()})
    endpoint = EndpointConfig(type="bot.nlg.composer.Composer")
    generator = NaturalLanguageGenerator.create(endpoint, domain)
    assert isinstance(generator, Composer)
    return generator


def generate(composer: Composer, key: str, language: str | None, **arguments):
    slots = [TextSlot("language", mappings=[], initial_value=language)]
    tracker = DialogueStateTracker("someone", slots)
    return asyncio.run(composer.generate(key, tracker, "rest", **arguments))


def part(key: str, opens: bool = False, **fields) -> dict:
    return {"key": key, "fields": fields, "break": opens}


def test_parts_become_lines_and_choices_buttons(composer):
    choice = {"key": "utter_title_ask_amount", "payload": "/ask_amount", "fields": {}}
    parts = [part("utter_rate_zero"), part("utter_contact", contact="5544")]
    message = generate(composer, "utter_answer", "en", parts=parts, choices=[choice])
    assert message == {
        "text": "📈 Zero interest\n☎️ 5544",
        "buttons": [{"title": "Amount", "payload": "/ask_amount"}],
    }


def test_part_that_opens_a_block_has_a_blank_line_before_it_but_not_at_the_start(
    composer,
):
    parts = [part("utter_name", True, name="a"), part("utter_name", True, name="b")]
    assert generate(composer, "utter_answer", "fr", parts=parts)["text"] == "a\n\nb"


def test_part_without_text_leaves_no_empty_line(composer):
    parts = [
        part("utter_name", name="a"),
        part("utter_name", name=""),
        part("utter_name", name="b"),
    ]
    assert generate(composer, "utter_answer", "fr", parts=parts)["text"] == "a\nb"


def test_language_of_the_answer_wins_over_the_slot(composer):
    custom = {"kind": "programme", "ids": [], "language": "en"}
    arguments = {"parts": [part("utter_rate_zero")], "custom": custom}
    assert (
        generate(composer, "utter_answer", "fr", **arguments)["text"]
        == "📈 Zero interest"
    )


@pytest.mark.parametrize("language", [None, "de"])
def test_no_known_language_reads_french(composer, language):
    message = generate(
        composer, "utter_answer", language, parts=[part("utter_undated")]
    )
    assert message["text"] == "sans date"


def test_parts_are_consumed_so_that_they_are_not_stored_with_the_event(composer):
    parts = [part("utter_undated")]
    generate(composer, "utter_answer", "fr", parts=parts)
    assert parts == []


def test_single_response_has_its_buttons_and_a_custom_payload(composer):
    message = generate(composer, "utter_greet", "ary")
    assert message["custom"] == {"kind": "smalltalk", "ids": [], "language": "ary"}
    assert {button["payload"] for button in message["buttons"]} >= {"/list_financing"}


@pytest.mark.parametrize("language", ["fr", "ar", "ary", "en"])
def test_small_talk_asks_the_pending_question_again(composer, language):
    slots = [
        TextSlot("language", mappings=[], initial_value=language),
        TextSlot("pending", mappings=[], initial_value="need"),
    ]
    tracker = DialogueStateTracker("someone", slots)
    question = generate(composer, "utter_question_need", language)["text"]
    thanks = asyncio.run(composer.generate("utter_thank", tracker, "rest"))
    assert thanks["text"].endswith(f"\n\n{question}")
    assert thanks["custom"]["question"] == "need"
    assert [each["payload"] for each in thanks["buttons"]] == ["/skip", "/cancel"]
    farewell = asyncio.run(composer.generate("utter_goodbye", tracker, "rest"))
    assert question not in farewell["text"]


def test_small_talk_asks_nothing_without_a_pending_question(composer):
    thanks = generate(composer, "utter_thank", "fr")
    question = generate(composer, "utter_question_need", "fr")["text"]
    assert question not in thanks["text"]
    assert "question" not in thanks["custom"]


def test_single_response_takes_fields_from_the_call_and_the_slots(composer):
    assert generate(composer, "utter_name", "fr", name="Forsa")["text"] == "Forsa"
    composer.responses = {
        "utter_slot": [{"text": "[{language}]"}],
        **composer.responses,
    }
    assert generate(composer, "utter_slot", "fr")["text"] == "[fr]"


def test_unknown_response_is_none(composer):
    assert generate(composer, "utter_nothing_such", "fr") is None


def test_new_responses_take_effect_at_once(composer):
    composer.responses = {"utter_new": [{"text": "new"}]}
    assert generate(composer, "utter_new", "fr")["text"] == "new"
    assert generate(composer, "utter_greet", "fr") is None

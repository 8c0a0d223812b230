import json

from rasa.shared.core.events import UserUttered

from bot.stored_event import stored_event


def said(intent: str) -> UserUttered:
    entities = [
        {"entity": "latitude", "value": 34.0134},
        {"entity": "longitude", "value": -6.8325},
        {"entity": "language", "value": "fr"},
    ]
    text = f'/{intent}{{"latitude": 34.0134, "longitude": -6.8325}}'
    parsed = {"intent": {"name": intent}, "entities": entities, "text": text}
    return UserUttered(text, {"name": intent}, entities, parsed)


def test_a_shared_location_is_kept_without_its_coordinates():
    stored = stored_event(said("share_location"))
    assert "34.0134" not in json.dumps(stored)
    assert stored["text"] == "/share_location"
    assert [each["entity"] for each in stored["parse_data"]["entities"]] == ["language"]


def test_what_is_kept_can_be_read_back():
    read = UserUttered._from_parameters(stored_event(said("share_location")))
    assert read.intent["name"] == "share_location"


def test_other_messages_are_kept_whole():
    event = said("find_nearest_hub")
    assert stored_event(event) == event.as_dict()


def test_the_event_itself_keeps_its_coordinates_for_the_action():
    event = said("share_location")
    stored_event(event)
    assert "34.0134" in event.text

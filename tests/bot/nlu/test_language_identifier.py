from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.trackers import DialogueStateTracker

from bot.nlu.language_identifier import LanguageIdentifier
from tests.bot.nlu.components import arguments, conversation, message, training_data
from tests.bot.nlu.language.examples import TEXTS

ROWS = [(text, "ask", variety) for variety, texts in TEXTS.items() for text in texts]


@pytest.fixture(scope="module")
def identifier(tmp_path_factory: pytest.TempPathFactory) -> LanguageIdentifier:
    given = arguments(LanguageIdentifier, tmp_path_factory.mktemp("model"))
    LanguageIdentifier.create(*given).train(training_data(ROWS))
    return LanguageIdentifier.load(*given)


def identified(
    identifier: LanguageIdentifier,
    text: str,
    tracker: DialogueStateTracker | None = None,
    **data: Any,
) -> dict[str, Any]:
    [parsed] = identifier.process([message(text, **data)], tracker)
    return parsed.as_dict(only_output_properties=True)


def test_message_tells_its_language_as_data_and_as_entity(
    identifier: LanguageIdentifier,
) -> None:
    parsed = identified(identifier, "bghit credit", conversation(language="fr"))
    language = parsed["language"]
    assert (language["code"], language["script"]) == ("ary", "Latn")
    assert language["variety"] == "ary-Latn"
    assert 0.5 < language["confidence"] <= 1
    [entity] = parsed["entities"]
    assert (entity["entity"], entity["value"]) == ("language", "ary")


@pytest.mark.parametrize("text", ["ok", "24", "?", "👍", "/ask_fee"])
def test_message_too_short_to_tell_keeps_the_language(
    identifier: LanguageIdentifier, text: str
) -> None:
    parsed = identified(identifier, text, conversation(language="ar"))
    assert parsed["language"]["code"] == "ar"


def test_name_alone_keeps_the_language(identifier: LanguageIdentifier) -> None:
    name = {"entity": "programme", "value": "x", "start": 0, "end": 9}
    spanish = "le bureau"
    kept = identified(identifier, spanish, conversation(language="ar"), entities=[name])
    assert kept["language"]["code"] == "ar"
    assert [entity["entity"] for entity in kept["entities"]] == [
        "programme",
        "language",
    ]
    told = identified(identifier, spanish, conversation(language="ar"))
    assert told["language"]["code"] == "fr"


@pytest.mark.parametrize("text", ["تمويلكم", "ضصثقف", "؟ ب"])
def test_arabic_letters_are_never_answered_in_french_unasked(
    identifier: LanguageIdentifier, text: str
) -> None:
    name = {"entity": "organisation", "value": "x", "start": 0, "end": len(text)}
    for entities in ([], [name]):
        tracker = conversation(language="fr")
        parsed = identified(identifier, text, tracker, entities=entities)
        assert parsed["language"]["code"] in ("ar", "ary")
    chosen = conversation(language="fr", language_choice="fr")
    assert identified(identifier, text, chosen)["language"]["code"] == "fr"


def test_chosen_language_wins_over_the_message(identifier: LanguageIdentifier) -> None:
    tracker = conversation(language="fr", language_choice="ar")
    parsed = identified(identifier, "je veux un prêt", tracker)
    assert parsed["language"]["code"] == "ar"


def test_chosen_darija_follows_the_script(identifier: LanguageIdentifier) -> None:
    tracker = conversation(language_choice="ary")
    for text, script in (("merci", "Latn"), ("شكرا", "Arab")):
        assert identified(identifier, text, tracker)["language"]["script"] == script


@pytest.mark.parametrize(
    ("locale", "code"), [("ar-MA", "ar"), ("en_GB", "en"), ("es", "fr"), (None, "fr")]
)
def test_conversation_starts_in_the_channels_locale(
    identifier: LanguageIdentifier, locale: str | None, code: str
) -> None:
    parsed = identified(identifier, "ok", metadata={"locale": locale})
    assert parsed["language"]["code"] == code


def test_data_without_varieties_is_identified_all_the_same(tmp_path: Path) -> None:
    given = arguments(LanguageIdentifier, tmp_path)
    rows = [(text, intent, None) for text, intent, _ in ROWS]
    LanguageIdentifier.create(*given).train(training_data(rows))
    identifier = LanguageIdentifier.load(*given)
    parsed = identified(identifier, "where can I find your main office please")
    assert parsed["language"]["code"] == "en"

import re
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest
import yaml

from actions.dialogue.conversation import LANGUAGES
from bot.nlg.response_index import language_of
from tests.support.keys import (
    CATALOGUE,
    FAMILIES,
    formed_keys,
    prefixes_in_code,
    written_keys,
)
from tests.support.responses import FOLDER, responses
from tests.support.rules import rules

KEYS = sorted(responses())
ARABIC = re.compile("[\u0600-\u06ff]")


def fields(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


def repeated(documents: list[dict]) -> list[str]:
    counts = Counter(key for document in documents for key in document["responses"])
    return [key for key, count in counts.items() if count > 1]


def faults(variations: list[dict]) -> list[str]:
    """What is wrong with the variations of one response."""
    found = []
    if sorted(map(str, map(language_of, variations))) != sorted(LANGUAGES):
        found.append("languages")
    if len({tuple(fields(variation["text"])) for variation in variations}) != 1:
        found.append("fields")
    payloads = {
        tuple(button["payload"] for button in variation.get("buttons", ()))
        for variation in variations
    }
    if len(payloads) != 1:
        found.append("buttons")
    if len({str(variation.get("custom")) for variation in variations}) != 1:
        found.append("custom")
    if not all(variation["text"].strip() for variation in variations):
        found.append("empty")
    return found


@pytest.mark.parametrize("key", KEYS)
def test_response_is_in_every_language_with_the_same_fields_and_buttons(key):
    assert faults(responses()[key]) == []


def test_faulty_response_is_noticed():
    good = responses()["utter_greet"]
    assert faults(good[:3]) == ["languages"]
    assert faults([*good[:3], good[3] | {"text": "{name}"}]) == ["fields"]
    assert faults([*good[:3], good[3] | {"buttons": []}]) == ["buttons"]
    assert faults([*good[:3], good[3] | {"text": " "}]) == ["empty"]
    assert faults([*good[:3], good[3] | {"custom": {"kind": "faq"}}]) == ["custom"]


def test_no_key_is_in_two_files():
    documents = [
        yaml.safe_load(file.read_text(encoding="utf-8"))
        for file in FOLDER.glob("*.yml")
    ]
    assert repeated(documents) == []
    assert repeated([*documents, documents[0]]) == list(documents[0]["responses"])


def keys_as_written(file: Path) -> list[str]:
    return re.findall(
        r"^  (utter_[a-z_-]+):$", file.read_text(encoding="utf-8"), re.MULTILINE
    )


def test_no_key_is_twice_in_one_file():
    written = [key for file in FOLDER.glob("*.yml") for key in keys_as_written(file)]
    assert sorted(written) == KEYS


def test_every_key_used_exists_and_every_key_is_used():
    used = written_keys() | formed_keys()
    assert used - set(KEYS) == set()
    assert set(KEYS) - used == set()


def test_every_formed_key_is_of_a_known_family():
    assert prefixes_in_code() - {*FAMILIES, "utter_"} == set()


def codes_in_catalogue(file: str, field: str) -> set[str]:
    rows = yaml.safe_load((CATALOGUE / file).read_text(encoding="utf-8"))
    return {row[field] for row in rows}


def test_every_kind_and_confidence_of_the_catalogue_has_a_name():
    assert codes_in_catalogue("programmes.yml", "kind") <= set(FAMILIES["utter_kind_"])
    assert codes_in_catalogue("hubs.yml", "kind") <= set(FAMILIES["utter_hub_kind_"])
    assert codes_in_catalogue("hubs.yml", "status") <= set(FAMILIES["utter_hubs_"])
    confidence = codes_in_catalogue("programmes.yml", "confidence")
    assert confidence <= set(FAMILIES["utter_confidence_"])


ALIKE_IN_ALL = {
    "utter_language_fr", "utter_language_en", "utter_text", "utter_name", "utter_caveat",
    "utter_link", "utter_contact",
}  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_arabic_and_darija_are_written_in_arabic_letters(key):
    for variation in responses()[key]:
        words = re.sub(r"\{\w+\}", "", variation["text"])
        if language_of(variation) in ("ar", "ary") and re.search("[a-z]{3}", words):
            assert ARABIC.search(words) or key in ALIKE_IN_ALL
        if language_of(variation) in ("fr", "en") and ARABIC.search(words):
            assert key in ("utter_language_ar", "utter_language_ary")


BUTTON_LETTERS = 32


@pytest.mark.parametrize("key", [key for key in KEYS if key.startswith("utter_title_")])
def test_title_fits_on_a_button(key):
    for variation in responses()[key]:
        assert len(variation["text"]) <= BUTTON_LETTERS


PAYLOAD = re.compile(r'/([a-z_]+)(\{".*"\})?')


def test_every_button_names_an_intent_that_has_a_rule():
    payloads = {
        button["payload"]
        for variations in responses().values()
        for variation in variations
        for button in variation.get("buttons", ())
        if button["payload"].startswith("/")
    }
    intents = [PAYLOAD.fullmatch(payload) for payload in payloads]
    assert all(intents)
    assert {intent.group(1) for intent in intents if intent} <= set(rules())

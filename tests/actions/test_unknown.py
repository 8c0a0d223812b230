"""What the catalogue does not know is said so, with whom to ask."""

from itertools import cycle
from typing import Any

import pytest

from actions.clients.source import unquoted
from actions.dialogue.conversation import LANGUAGES
from tests.support.figures import ISOLATES
from tests.support.responses import responses
from tests.support.talk import Talk

UNKNOWN = {
    "ask_amount": (("amount_min_mad", "amount_max_mad"), "utter_amount_unknown"),
    "ask_rate": (("rate_percent",), "utter_rate_unknown"),
    "ask_guarantee": (("guarantee_percent",), "utter_guarantee_unknown"),
    "ask_fee": (("fee",), "utter_fee_unknown"),
    "ask_eligibility": (("eligibility",), "utter_eligibility_unknown"),
    "ask_documents": (("documents",), "utter_documents_unknown"),
    "ask_how_to_apply": (("how_to_apply",), "utter_how_to_apply_unknown"),
    "ask_deadline_or_status": (("deadline",), "utter_deadline_unknown"),
    "ask_contact": (("contact", "url"), "utter_contact_unknown"),
}


def is_unknown(row: dict[str, Any], fields: tuple[str, ...]) -> bool:
    return all(row[field] in (None, [], "") for field in fields)


def sentence(key: str, language: str) -> str:
    variations = responses()[key]
    return next(
        item["text"] for item in variations if item["condition"][0]["value"] == language
    )


def whom_to_ask(row: dict[str, Any]) -> str:
    url = row["url"] and unquoted(row["url"])
    return str(row["contact"] or url or row["operator"])


@pytest.mark.parametrize("intent", UNKNOWN)
def test_unknown_is_said_with_whom_to_ask_and_known_is_not(
    environment, catalogue, intent
):
    fields, key = UNKNOWN[intent]
    talks = cycle(map(Talk, LANGUAGES))
    wrong = []
    for row, talk in zip(catalogue["programmes"], talks):
        talk.forget()
        text = ISOLATES.sub("", talk.say(intent, programme=row["id"]).text)
        says = sentence(key, talk.slots["language"]) in text
        unknown = is_unknown(row, fields)
        if says != unknown or (unknown and whom_to_ask(row) not in text):
            wrong.append((row["id"], talk.slots["language"]))
    assert wrong == []


@pytest.mark.parametrize("intent", UNKNOWN)
def test_both_cases_are_in_the_catalogue(catalogue, intent):
    fields, _ = UNKNOWN[intent]
    cases = {is_unknown(row, fields) for row in catalogue["programmes"]}
    assert cases == {True, False}

"""What holds for every answer, in every language."""

import re

import pytest

from actions.dialogue.conversation import LANGUAGES
from tests.support.rules import rules
from tests.support.talk import Reply, Talk

KINDS = {
    "programme", "programmes", "hub", "hubs", "facts", "faq", "match", "question",
    "clarification", "unanswered", "out_of_scope", "smalltalk",
}  # fmt: skip
PROGRAMME = {"programme": "intelaka"}
ASKED = [
    ("ask_programme", PROGRAMME, "programme"),
    ("ask_amount", PROGRAMME, "programme"),
    ("ask_amount", {"programme": "creation-cooperative"}, "programme"),
    ("ask_amount", {}, "question"),
    ("ask_rate", PROGRAMME, "programme"),
    ("ask_rate", {"programme": "contribution-professionnelle-unique"}, "programme"),
    ("ask_guarantee", PROGRAMME, "programme"),
    ("ask_fee", PROGRAMME, "programme"),
    ("ask_eligibility", {"programme": "mdm-invest"}, "programme"),
    ("ask_documents", {"programme": "mdm-invest"}, "programme"),
    ("ask_how_to_apply", PROGRAMME, "programme"),
    ("ask_deadline_or_status", {"programme": "go-siyaha"}, "programme"),
    ("ask_source", PROGRAMME, "programme"),
    ("ask_source", {"hub": "cri-oriental"}, "hub"),
    ("ask_contact", {"programme": "microcredit"}, "programme"),
    ("ask_contact", {"hub": "cri-oriental"}, "hub"),
    ("ask_contact", {"organisation": "tamwilcom"}, "faq"),
    ("ask_tax", {"legal_form": "auto-entrepreneur"}, "programme"),
    ("list_programmes", {"sector": "tourism", "region": "MA-07"}, "programmes"),
    ("list_financing", {}, "programmes"),
    ("compare_programmes", {"programme": ["forsa", "intelaka"]}, "programmes"),
    ("match_profile", {"stage": "idea", "place": "fes"}, "match"),
    ("inform", {"age": 24}, "question"),
    ("inform", {"age": 24, "stage": "idea", "place": "fes", "amount": 80000}, "match"),
    ("find_nearest_hub", {"place": "fes"}, "hubs"),
    ("find_nearest_hub", {}, "question"),
    ("share_location", {"latitude": 33.6, "longitude": -7.6}, "hubs"),
    ("ask_hub", {"hub": "technopark-fes"}, "hub"),
    ("ask_hub", {}, "question"),
    ("list_hubs", {}, "hubs"),
    ("list_hubs", {"hub_kind": "agency"}, "hubs"),
    ("ask_region", {"region": "MA-12"}, "hubs"),
    ("ask_technopark", {}, "facts"),
    ("ask_technopark_offer", {}, "programmes"),
    ("ask_partners", {}, "programmes"),
    ("ask_roadmap", {}, "facts"),
    ("ask_figures", {}, "facts"),
    ("ask_online_services", {}, "programme"),
    ("ask_events", {}, "programmes"),
    ("ask_company_creation", {}, "programmes"),
    ("ask_company_creation", {"legal_form": "sarl"}, "programme"),
    ("ask_other", {}, "unanswered"),
    ("ask_more", {}, "programmes"),
    ("choose_option", {"ordinal": 2}, "question"),
    ("correct_entity", {}, "question"),
    ("affirm", {}, "smalltalk"),
    ("deny", {}, "smalltalk"),
    ("skip", {}, "smalltalk"),
    ("cancel", {}, "smalltalk"),
    ("complain", {}, "smalltalk"),
    ("ask_human_contact", {}, "smalltalk"),
    ("choose_language", {}, "smalltalk"),
    ("out_of_scope", {}, "out_of_scope"),
    ("unsure", {"candidates": ["ask_amount", "ask_rate"]}, "clarification"),
]
CITED = {"programme", "hub", "hubs", "facts"}
PAYLOAD = re.compile(r"/(\w+)(\{.*\})?")


def faults(reply: Reply, language: str) -> list[str]:
    """What is wrong with a reply, whatever was asked."""
    found = []
    if not reply.text.strip() or re.search(r"[{}]|utter_|None|null", reply.text):
        found.append("text")
    if reply.kind not in KINDS or reply.custom["language"] != language:
        found.append("custom")
    if reply.kind in CITED and "http" not in reply.text:
        found.append("source")
    intents = [PAYLOAD.fullmatch(payload) for payload in reply.buttons]
    if not all(intent and intent.group(1) in rules() for intent in intents):
        found.append("payload")
    if not all(title.strip() for title in reply.buttons.values()):
        found.append("title")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("intent", "named", "kind"), ASKED)
def test_answer_is_whole(environment, caplog, intent, named, kind, language):
    reply = Talk(language).say(intent, "quelque chose", **named)
    assert faults(reply, language) == []
    assert reply.kind == kind
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_every_intent_with_an_action_is_asked():
    served = {
        intent for intent, action in rules().items() if action.startswith("action_")
    }
    assert served - {intent for intent, _, _ in ASKED} == set()


def test_faults_are_noticed():
    custom = {"kind": "programme", "ids": [], "language": "fr"}
    assert faults(Reply("oui {x} http", {}, custom), "fr") == ["text"]
    assert faults(Reply("oui http", {}, custom), "en") == ["custom"]
    assert faults(Reply("oui", {}, custom), "fr") == ["source"]
    assert faults(Reply("oui http", {"/nothing": "a"}, custom), "fr") == ["payload"]
    assert faults(Reply("oui http", {"/ask_amount": " "}, custom), "fr") == ["title"]

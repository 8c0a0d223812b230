"""Moves a question to the neighbouring intent that fits what it names."""

from __future__ import annotations

from dataclasses import replace

from actions.dialogue.question import Question

ABOUT_PROGRAMME = frozenset(
    {
        "ask_programme",
        "ask_amount",
        "ask_rate",
        "ask_guarantee",
        "ask_fee",
        "ask_eligibility",
        "ask_documents",
        "ask_how_to_apply",
        "ask_deadline_or_status",
        "ask_source",
        "ask_contact",
        "ask_tax",
    }
)
ABOUT_HUB = frozenset({"ask_hub", "find_nearest_hub", "list_hubs", "ask_region"})
AT_A_HUB = frozenset(
    {
        "ask_hub",
        "ask_contact",
        "ask_source",
        "ask_fee",
        "ask_eligibility",
        "ask_documents",
        "ask_how_to_apply",
    }
)
LISTS = frozenset(
    {
        "list_programmes",
        "list_financing",
        "list_hubs",
        "ask_partners",
        "ask_figures",
        "ask_events",
        "match_profile",
    }
)
FOLLOW_UPS = frozenset({"ask_more", "choose_option", "correct_entity"})
NAME_OF_PROGRAMME = frozenset(
    {
        "list_programmes",
        "list_financing",
        "ask_hub",
        "ask_technopark",
        "ask_technopark_offer",
        "ask_roadmap",
        "ask_events",
        "ask_partners",
        "ask_help",
        "inform",
        *FOLLOW_UPS,
    }
)
NAME_OF_HUB = (
    ABOUT_PROGRAMME
    | ABOUT_HUB
    | FOLLOW_UPS
    | {
        "ask_technopark",
        "ask_technopark_offer",
        "inform",
    }
) - AT_A_HUB
AT_A_PLACE = frozenset({"find_nearest_hub", "list_hubs", "ask_region"})
MONEY = frozenset({"financing", "guarantee", "equity", "grant"})
TECHNOPARK = "mitc"
OF_TECHNOPARK = {
    "ask_programme": "ask_technopark",
    "list_programmes": "ask_technopark_offer",
    "ask_amount": "ask_technopark_offer",
}


def route(question: Question) -> Question:
    """Returns the question under the intent that answers it; most stay as they are."""
    if question.programmes:
        return replace(question, intent=_with_programme(question))
    if question.hubs:
        return replace(question, intent=_with_hub(question))
    if question.places or question.regions:
        return replace(question, intent=_with_place(question))
    if question.organisations == (TECHNOPARK,) and question.intent in OF_TECHNOPARK:
        return replace(question, intent=OF_TECHNOPARK[question.intent])
    if question.hub_kinds:
        return replace(question, intent=_with_hub_kind(question))
    return replace(question, intent=_with_kind(question))


def _with_programme(question: Question) -> str:
    if question.intent == "match_profile" or _tells_of_a_person(question):
        return "ask_eligibility"
    if question.intent in AT_A_PLACE:
        located = question.places or question.regions
        return question.intent if located else "ask_how_to_apply"
    if question.intent not in NAME_OF_PROGRAMME:
        return question.intent
    return "compare_programmes" if len(question.programmes) > 1 else "ask_programme"


def _tells_of_a_person(question: Question) -> bool:
    """ "I'm 41, Forsa?": a name beside facts only."""
    facts = question.age or question.legal_forms or question.profiles
    return question.intent == "inform" and bool(facts)


def _wants_programmes(question: Question) -> bool:
    asked = question.programme_kinds or question.sectors or question.needs
    return bool(asked or question.legal_forms)


def _with_kind(question: Question) -> str:
    """A kind of help or a legal form alone is no profile yet: its list, its steps."""
    facts = (
        question.profiles,
        question.stages,
        question.sectors,
        question.amount,
        question.age,
    )
    if question.intent != "match_profile" or any(facts):
        return question.intent
    if set(question.programme_kinds) - MONEY and not question.legal_forms:
        return "list_programmes"
    to_create = set(question.legal_forms) - {"company"} and not question.programme_kinds
    return "ask_company_creation" if to_create else question.intent


def _with_hub(question: Question) -> str:
    if (
        question.intent in ("find_nearest_hub", "list_hubs", "ask_region")
        and question.places
    ):
        return question.intent
    if "hosting" in question.programme_kinds and question.intent == "ask_hub":
        return "ask_programme"
    return "ask_hub" if question.intent in NAME_OF_HUB else question.intent


def _with_place(question: Question) -> str:
    intent = question.intent
    if question.hub_kinds and intent in ("ask_programme", "ask_region", *FOLLOW_UPS):
        return "find_nearest_hub"
    if intent in ("ask_hub", "ask_contact"):
        return "ask_hub"
    if intent == "ask_region" and question.organisations:
        return "ask_hub"
    if intent == "list_hubs" and "hosting" in question.programme_kinds:
        return "ask_hub"
    if intent == "ask_technopark":
        return "find_nearest_hub"
    if intent in ("ask_programme", "ask_region", *FOLLOW_UPS):
        return "list_programmes" if _wants_programmes(question) else "ask_region"
    return _with_hub_kind(question)


def _with_hub_kind(question: Question) -> str:
    if question.hub_kinds and question.intent == "ask_contact":
        return "find_nearest_hub"
    wants_hubs = question.intent in ("ask_programme", "ask_hub", "list_programmes")
    of_programmes = question.programme_kinds or question.sectors or question.legal_forms
    return (
        "list_hubs"
        if question.hub_kinds and wants_hubs and not of_programmes
        else question.intent
    )

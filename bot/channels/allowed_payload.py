"""Which payloads a button may carry, and what typed text may never be."""

import json
from typing import Any

INTENTS = frozenset(
    {
        "affirm",
        "ask_amount",
        "ask_bot_identity",
        "ask_company_creation",
        "ask_contact",
        "ask_deadline_or_status",
        "ask_documents",
        "ask_eligibility",
        "ask_events",
        "ask_fee",
        "ask_figures",
        "ask_guarantee",
        "ask_help",
        "ask_how_to_apply",
        "ask_hub",
        "ask_human_contact",
        "ask_more",
        "ask_online_services",
        "ask_other",
        "ask_partners",
        "ask_privacy",
        "ask_programme",
        "ask_rate",
        "ask_region",
        "ask_roadmap",
        "ask_source",
        "ask_tax",
        "ask_technopark",
        "ask_technopark_offer",
        "cancel",
        "choose_language",
        "choose_option",
        "compare_programmes",
        "complain",
        "correct_entity",
        "deny",
        "find_nearest_hub",
        "goodbye",
        "greet",
        "inform",
        "list_financing",
        "list_hubs",
        "list_programmes",
        "match_profile",
        "skip",
        "thank",
    }
)


def is_allowed(payload: str) -> bool:
    """Whether `payload` is `/intent` or `/intent{entities}` of an intent above."""
    if not payload.startswith("/"):
        return False
    intent, brace, rest = payload[1:].partition("{")
    return intent in INTENTS and (not brace or _is_object(brace + rest))


def payload(intent: str, **entities: Any) -> str:
    """Returns `/intent{entities}` as Rasa reads it."""
    written = json.dumps(entities, ensure_ascii=False) if entities else ""
    return f"/{intent}{written}"


def neutralise(text: str) -> str:
    """Returns typed text without what would make Rasa take it for a payload."""
    return text.strip().lstrip("/ \t\r\n").strip()


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False

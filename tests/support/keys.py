"""Which responses the code, the rules and other responses use."""

import re
from pathlib import Path

import yaml

from actions.answering.comparison import ASPECTS
from actions.dialogue.conversation import LANGUAGES
from actions.dialogue.profile import FACTS, NUMBERS

ROOT = Path(__file__).resolve().parents[2]
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
CATALOGUE = ROOT / "backoffice" / "catalogue" / "fixtures"

KINDS = (
    "programme", "training", "mentoring", "event", "online-service", "hosting", "financing",
    "guarantee", "equity", "grant", "tax-incentive", "legal",
)  # fmt: skip
FAMILIES = {
    "utter_title_": (*(set(DOMAIN["intents"]) - {"unsure"}), "about"),
    "utter_kind_": KINDS,
    "utter_hub_kind_": (
        "technopark", "cri", "agency", "innovation-hub", "incubator", "bank-centre",
    ),
    "utter_stage_": ("idea", "creation", "early", "growth"),
    "utter_legal_form_": (
        "sarl", "sarlau", "auto-entrepreneur", "cooperative", "sa", "sole-trader", "company",
    ),
    "utter_need_": ("finance", "market", "network", "skills"),
    "utter_profile_": ("women", "diaspora"),
    "utter_language_": LANGUAGES,
    "utter_confidence_": ("high", "medium", "low"),
    "utter_caution_": ("closed", "unknown"),
    "utter_fact_": FACTS,
    "utter_question_": FACTS,
    "utter_odd_": NUMBERS,
    "utter_match_status_": ("open", "unknown", "closed"),
    "utter_compare_": ASPECTS,
    "utter_hubs_": ("operational", "planned", "unknown"),
    "utter_amount_": ("up_to", "from", "legal_up_to", "legal_from"),
}  # fmt: skip
ASKED = ("amount", "rate", "guarantee", "fee")
COMPOSED = "utter_answer"


def written_keys() -> set[str]:
    """The keys that stand in full in the code that speaks to people or in a rule."""
    rooms = (ROOT / "actions", ROOT / "bot", ROOT / "backoffice" / "review")
    files = [file for room in rooms for file in room.rglob("*.py")]
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    rules = "".join(
        file.read_text(encoding="utf-8")
        for file in (ROOT / "data" / "rules").glob("*.yml")
    )
    named = re.findall(r'"(utter_[a-z_-]+)"', code)
    return {*named, *re.findall(r"action: (utter_[a-z_]+)", rules)} - {COMPOSED}


def formed_keys() -> set[str]:
    """The keys that the code forms from a code of the catalogue or an intent."""
    members = {prefix + code for prefix, codes in FAMILIES.items() for code in codes}
    return members | {f"utter_{asked}_unknown" for asked in ASKED}


def prefixes_in_code() -> set[str]:
    """The beginnings of formed keys that stand in the code."""
    code = "".join(
        file.read_text(encoding="utf-8") for file in (ROOT / "actions").rglob("*.py")
    )
    return set(re.findall(r'f"(utter_[a-z_]*)\{', code))

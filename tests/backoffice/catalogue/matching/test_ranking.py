"""The ranking rule on the real catalogue."""

import pytest

from catalogue.matching.condition import Reason, Verdict
from catalogue.matching.match import Match
from catalogue.matching.offers import current_offers
from catalogue.matching.profile import Profile
from catalogue.matching.ranking import ranked

STATUS = ("open", "unknown", "closed")


def match_of(id: str, **facts: object) -> Match:
    return next(
        each for each in ranked(current_offers(), Profile(**facts)) if each.id == id
    )


def verdict(id: str, condition: str, **facts: object) -> tuple[str, str | None] | None:
    found = [
        each for each in match_of(id, **facts).conditions if each.condition == condition
    ]
    return (found[0].verdict, found[0].reason) if found else None


MET, MISSED = (Verdict.MET, None), (Verdict.MISSED, None)
NOT_GIVEN = (Verdict.UNKNOWN, Reason.NOT_GIVEN)
NOT_STATED = (Verdict.UNKNOWN, Reason.NOT_STATED)
IN_WORDS = (Verdict.UNKNOWN, Reason.IN_WORDS)


@pytest.mark.parametrize(
    ("id", "condition", "facts", "expected"),
    [
        ("indh-ariej", "age", {"age": 18}, MET),
        ("indh-ariej", "age", {"age": 34}, MET),
        ("indh-ariej", "age", {"age": 35}, MISSED),
        ("indh-ariej", "age", {"age": 17}, MISSED),
        ("indh-ariej", "age", {}, NOT_GIVEN),
        ("forsa", "age", {"age": 70}, MET),
        ("intelaka", "age", {"age": 24}, NOT_STATED),
        ("intelaka", "age", {}, None),
        ("technopark-accelerate", "stage", {"stage": "growth"}, MET),
        ("technopark-accelerate", "stage", {"stage": "idea"}, MISSED),
        ("dar-al-moukawil", "stage", {"stage": "idea"}, None),
        ("go-siyaha", "sectors", {"sectors": frozenset({"tourism"})}, MET),
        ("go-siyaha", "sectors", {"sectors": frozenset({"industry"})}, MISSED),
        ("technopark-start", "sectors", {"sectors": frozenset({"ai"})}, MET),
        (
            "azur-innovation-fund",
            "sectors",
            {"sectors": frozenset({"retail"})},
            IN_WORDS,
        ),
        ("intelaka", "sectors", {"sectors": frozenset({"industry"})}, None),
        ("initiative-souss-massa", "region", {"region": "MA-09"}, MET),
        ("initiative-souss-massa", "region", {"region": "MA-03"}, MISSED),
        ("mourafaka", "legal_form", {"legal_form": "cooperative"}, MET),
        ("mourafaka", "legal_form", {"legal_form": "sarl"}, MISSED),
        ("go-siyaha", "legal_form", {"legal_form": "sarl"}, MET),
        ("creation-sarl-sarlau", "legal_form", {"legal_form": "company"}, IN_WORDS),
        ("forsa", "legal_form", {"legal_form": "sarl"}, NOT_STATED),
        ("ilayki", "women", {"women": True}, MET),
        ("ilayki", "women", {"women": False}, MISSED),
        ("forsa", "women", {"women": False}, None),
        ("mdm-invest", "diaspora", {"diaspora": True}, MET),
        ("mdm-invest", "diaspora", {"diaspora": False}, IN_WORDS),
        ("intelaka", "diaspora", {"diaspora": True}, NOT_STATED),
        ("statut-etudiant-entrepreneur-snee", "student", {"student": True}, MET),
        ("intelak-al-moustatmir-al-qarawi", "rural", {"rural": True}, MET),
        ("forsa", "amount_mad", {"amount_mad": 100_000}, MET),
        ("forsa", "amount_mad", {"amount_mad": 100_001}, MISSED),
        ("damane-istitmar", "amount_mad", {"amount_mad": 999_999}, MISSED),
        ("ilayki", "amount_mad", {"amount_mad": 50_000}, NOT_STATED),
        ("statut-auto-entrepreneur", "amount_mad", {"amount_mad": 50_000}, None),
        ("forsa", "need", {"need": "finance"}, MET),
        ("forsa", "need", {"need": "skills"}, MISSED),
    ],
)
def test_condition_has_its_verdict(
    id: str, condition: str, facts: dict, expected: object
) -> None:
    assert verdict(id, condition, **facts) == expected


def test_a_missed_age_says_what_is_required_and_given() -> None:
    (missed,) = [
        each
        for each in match_of("indh-ariej", age=41).conditions
        if each.condition == "age"
    ]
    assert (missed.required, missed.given) == ({"min": 18, "max": 34}, 41)


def test_what_can_be_changed_is_said_and_what_cannot_is_not() -> None:
    assert match_of("forsa", amount_mad=150_000).to_fit == ("amount_mad",)
    assert match_of("indh-ariej", age=41, stage="growth").to_fit is None
    assert match_of("forsa", amount_mad=50_000).to_fit == ()


@pytest.mark.parametrize(
    ("facts", "before", "after"),
    [
        (
            {"stage": "idea", "need": "finance", "amount_mad": 80_000},
            "microcredit",
            "forsa",
        ),
        (
            {"age": 41, "stage": "idea", "need": "skills"},
            "dar-al-moukawil",
            "indh-ariej",
        ),
        ({"age": 24, "stage": "idea"}, "indh-ariej", "dar-al-moukawil"),
        (
            {"women": True, "need": "finance", "stage": "creation"},
            "ilayki",
            "damane-express",
        ),
        (
            {"women": False, "need": "finance", "stage": "creation"},
            "damane-express",
            "ilayki",
        ),
        (
            {"region": "MA-09", "stage": "idea"},
            "initiative-souss-massa",
            "centre-tpe-solidaires",
        ),
        (
            {"sectors": frozenset({"tourism"}), "stage": "growth", "need": "finance"},
            "go-siyaha",
            "berd-conseil-pme",
        ),
        ({"stage": "idea"}, "forsa", "moukawalati"),
        ({"need": "finance", "region": "MA-02"}, "microcredit", "mdm-invest"),
        (
            {"need": "finance", "region": "MA-02", "diaspora": True},
            "mdm-invest",
            "microcredit",
        ),
        ({"stage": "idea"}, "dar-al-moukawil", "statut-auto-entrepreneur"),
    ],
)
def test_one_comes_before_the_other(facts: dict, before: str, after: str) -> None:
    order = [each.id for each in ranked(current_offers(), Profile(**facts))]
    assert order.index(before) < order.index(after)


@pytest.mark.parametrize(
    "facts", [{}, {"stage": "idea", "age": 24}, {"need": "skills"}]
)
def test_open_before_unknown_before_closed_among_those_that_fit(facts: dict) -> None:
    places = [
        STATUS.index(each.status)
        for each in ranked(current_offers(), Profile(**facts))
        if each.fits
    ]
    assert places == sorted(places)
    assert len(set(places)) > 1


def test_a_past_deadline_is_closed_whatever_the_row_says() -> None:
    assert match_of("emerging-mediterranean").status == "closed"


def test_what_one_cannot_apply_for_is_not_offered() -> None:
    assert "technopark-feuille-de-route-2027" not in {
        each.id for each in current_offers()
    }

"""The client's side of the contract, against the real back office."""

import uuid

import pytest

from actions.clients.api import Api
from actions.clients.catalogue import Catalogue
from actions.clients.errors import BadReply, NotInCatalogue
from tests.support.keys import FAMILIES, KINDS

IDS = {"programme": "forsa", "hub": "cri-oriental", "place": "fes", "region": "MA-09",
       "sector": "tourism", "organisation": "tamwilcom"}  # fmt: skip


@pytest.fixture(scope="module")
def api(back_office):
    return Api(back_office.url, back_office.token, max_age=0)


@pytest.fixture(scope="module")
def catalogue(api):
    return Catalogue(api)


def test_every_programme_is_read(catalogue):
    programmes = catalogue.programmes({})
    assert len(programmes) == 87
    forsa = next(row for row in programmes if row.id == "forsa")
    assert (forsa.amount_max, forsa.rate, forsa.guarantee) == (100000, 0.0, None)
    assert forsa.audience.age_min == 18
    assert forsa.is_free
    assert forsa == catalogue.programme("forsa")


def test_fee_that_is_not_nothing_is_not_free(catalogue):
    assert not catalogue.programme("certificat-negatif-ompic").is_free
    assert not catalogue.programme("go-siyaha").is_free


def test_every_hub_is_read_and_near_sorts_by_distance(catalogue):
    assert len(catalogue.hubs({})) == 56
    near = catalogue.hubs({"near": "34.03,-5.0", "kind": "technopark"})
    distances = [hub.distance_km for hub in near]
    assert distances == sorted(distances)
    assert near[0].id == "technopark-fes"


def test_lists_longer_than_a_page_are_read_whole(catalogue, monkeypatch):
    whole = [row.id for row in catalogue.programmes({})]
    monkeypatch.setattr("actions.clients.catalogue.PAGE_SIZE", 20)
    assert [row.id for row in catalogue.programmes({})] == whole


@pytest.mark.parametrize(
    ("kind", "count"), [("figure", 20), ("axis", 4), ("organisation", 6)]
)
def test_facts_are_read_by_kind(catalogue, kind, count):
    facts = catalogue.facts(kind)
    assert len(facts) == count
    assert {fact.kind for fact in facts} == {kind}


@pytest.mark.parametrize("row", IDS)
def test_row_is_found_by_its_id_and_an_unknown_id_is_not(catalogue, row):
    assert getattr(catalogue, row)(IDS[row]).id == IDS[row]
    with pytest.raises(NotInCatalogue):
        getattr(catalogue, row)("nothing-such")


@pytest.mark.parametrize(
    "filters",
    [
        *({"kind": kind} for kind in KINDS),
        *({"stage": stage} for stage in FAMILIES["utter_stage_"]),
        *({"legal_form": form} for form in FAMILIES["utter_legal_form_"]),
        *({"need": need} for need in FAMILIES["utter_need_"]),
        {"kind": "legal,tax-incentive"},
        {"region": "MA-09", "sector": "tourism"},
        {"women": "true"},
        {"diaspora": "true"},
        {"organisation": "mitc"},
    ],
)
def test_every_filter_that_the_actions_use_is_accepted(catalogue, filters):
    assert isinstance(catalogue.programmes(filters), tuple)


def test_wrong_filter_is_refused(catalogue):
    with pytest.raises(BadReply):
        catalogue.programmes({"kind": "nonsense"})


@pytest.mark.parametrize("kind", FAMILIES["utter_hub_kind_"])
def test_every_kind_of_hub_is_accepted(catalogue, kind):
    assert {hub.kind for hub in catalogue.hubs({"kind": kind})} == {kind}


def test_no_events_is_an_empty_list(catalogue):
    assert catalogue.events({"upcoming": "true", "region": "MA-09"}) == ()


def test_search_finds_the_catalogue_and_not_nonsense(catalogue):
    found = catalogue.search("programmes pour étudiants", "fr")
    assert found[0].id == "statut-etudiant-entrepreneur-snee"
    assert found[0].source is not None
    assert catalogue.search("zzzz qqqq xxxx", "fr") == ()


def test_unchanged_list_is_confirmed_without_being_sent_again(back_office):
    api = Api(back_office.url, max_age=0)
    catalogue = Catalogue(api)
    first = catalogue.programme("forsa")
    assert catalogue.programme("forsa") is first


def question(**changes):
    return {
        "id": str(uuid.uuid4()),
        "text": "شكون يعاوني؟",
        "language": "ary",
        "variety": "ary",
        "channel": "rest",
        "conversation": "someone",
        "asked_at": "2026-11-23T10:00:00+00:00",
        "reason": "unanswered",
        "guesses": [{"intent": "ask_other", "confidence": 0.4}],
        "entities": [{"entity": "programme", "value": "forsa"}],
        "said": "utter_unanswered",
        "context": {"candidates": ["ask_amount"]},
        "turns": [
            {"by": "person", "text": "salam"},
            {"by": "assistant", "text": "مرحبا"},
        ],
        "chosen": "",
    } | changes


@pytest.mark.parametrize(
    "reason", ["unanswered", "out_of_scope", "clarified", "not_useful"]
)
def test_question_of_every_reason_is_accepted_and_may_be_repeated(api, reason):
    body = question(reason=reason)
    api.post("questions/", body)
    api.post("questions/", body)


def test_question_without_its_shape_or_token_is_refused(api, back_office):
    with pytest.raises(BadReply):
        api.post("questions/", question(reason="because"))
    with pytest.raises(BadReply):
        api.post("questions/", question(turns=[{"by": "nobody", "text": "salam"}]))
    with pytest.raises(BadReply):
        Api(back_office.url, "wrong").post("questions/", question())

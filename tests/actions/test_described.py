"""Questions that describe a programme without naming it."""

import pytest

from actions.dialogue.question import Question

MARKET = "j'ai gagné un marché public mais pas de trésorerie pour l'exécuter"
FINEA = "finea-marches-publics"


def test_an_aspect_of_what_is_described_is_told_and_said_to_be_a_guess(talk):
    reply = talk.say("ask_amount", MARKET)
    assert (reply.kind, reply.ids) == ("programme", [FINEA])
    assert reply.text.startswith("🔎 D'après ce que vous décrivez")
    assert talk.say("ask_documents", "et les papiers ?").ids == [FINEA]


def test_what_is_named_counts_before_what_is_described(talk):
    reply = talk.say("ask_amount", MARKET, programme="forsa")
    assert reply.ids == ["forsa"]
    assert "D'après ce que vous décrivez" not in reply.text


def test_few_words_describe_nothing(talk):
    assert talk.say("ask_guarantee", "et la garantie ?").kind == "question"


@pytest.mark.parametrize("intent", ["out_of_scope", "unsure", "ask_other"])
def test_a_message_in_doubt_is_answered_by_what_it_surely_describes(talk, intent):
    reply = talk.say(intent, MARKET, candidates=["ask_fee", "ask_rate"])
    assert (reply.kind, reply.ids) == ("programme", [FINEA])


@pytest.mark.parametrize(
    ("intent", "kind"),
    [
        ("out_of_scope", "out_of_scope"),
        ("unsure", "clarification"),
        ("ask_other", "unanswered"),
    ],
)
def test_a_message_in_doubt_that_describes_nothing_stays_in_doubt(talk, intent, kind):
    text = "qui gagnera la coupe du monde de football cette année"
    reply = talk.say(intent, text, candidates=["ask_fee", "ask_rate"])
    assert reply.kind == kind


def test_a_list_begins_with_what_is_described_and_goes_on_without_it(talk):
    first = talk.say("list_financing", MARKET)
    assert (first.kind, first.ids[0]) == ("programmes", FINEA)
    assert FINEA not in talk.say("ask_more", "la suite").ids


def test_who_tells_of_oneself_is_told_what_is_surely_described(talk):
    reply = talk.say("match_profile", f"à Oujda, {MARKET}", sector="industry")
    assert (reply.kind, reply.ids) == ("programme", [FINEA])
    assert talk.slots["profile"] == {"sectors": ["industry"]}


def test_who_tells_of_oneself_also_sees_what_is_likely_described(talk):
    text = "mes produits artisanaux à vendre à l'étranger, comment payer les salons"
    reply = talk.say("match_profile", text)
    assert reply.kind == "question"
    assert "Ce que vous décrivez ressemble à : " in reply.text
    assert (talk.slots["programme"], reply.ids) == ("artisanat-tta", ["artisanat-tta"])


def test_two_that_are_described_are_compared(talk):
    text = "la garantie express ou bien la garantie istitmar pour un four ?"
    reply = talk.say("compare_programmes", text)
    assert set(reply.ids) == {"damane-express", "damane-istitmar"}


def test_a_back_office_that_does_not_answer_describes_nothing(talk, point):
    point("http://127.0.0.1:9")
    assert talk.say("out_of_scope", MARKET).kind == "out_of_scope"


def test_a_town_describes_nothing():
    text = "à chefchaouen il n'y a rien comme d'habitude"
    town = [{"entity": "place", "value": "chefchaouen", "start": 2, "end": 13}]
    assert Question.parse("ask_amount", text, town).topic == (
        "à             il n'y a rien comme d'habitude"
    )


def test_the_only_programme_described_answers_a_comparison(talk):
    text = "garantie directe ou garantie de la dette halal, quelle différence ?"
    reply = talk.say("compare_programmes", text)
    assert reply.kind == "programme"
    assert reply.ids == ["sanad-tamwil-damane-moukawala"]


def test_a_doubtful_other_question_is_answered_by_the_programme_named(talk):
    doubtful = [{"name": "ask_other", "confidence": 0.3}]
    sure = [{"name": "ask_other", "confidence": 0.9}]
    asked = ("ask_other", "une cagnotte, c'est légal ?")
    named = {"programme": "crowdfunding-loi-15-18"}
    assert talk.say(*asked, intent_ranking=sure, **named).kind == "unanswered"
    reply = talk.say(*asked, intent_ranking=doubtful, **named)
    assert (reply.kind, reply.ids) == ("programme", ["crowdfunding-loi-15-18"])
    assert "Voici ce que j'ai de plus proche" in reply.text

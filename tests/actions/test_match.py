"""The matching as a conversation."""

import pytest

FACTS = {"stage": "idea", "amount": 80000, "age": 24, "place": "fes"}


def test_everything_said_at_once_gives_the_result(talk):
    reply = talk.say("match_profile", **FACTS)
    assert (reply.kind, reply.ids[0]) == ("match", "microcredit")
    assert "24 ans, Fès, idée, 80\u00a0000 DH" in reply.text
    assert "pas une promesse" in reply.text


def test_nothing_said_asks_one_fact_with_buttons_and_a_skip(talk):
    reply = talk.say("match_profile")
    assert (reply.kind, reply.custom["question"]) == ("question", "need")
    assert '/inform{"need": "finance"}' in reply.buttons
    assert reply.buttons["/skip"] == "Passer"


def test_each_answer_leads_to_another_question_until_the_result(talk):
    asked = [talk.say("match_profile").custom["question"]]
    while len(asked) < 9:
        reply = talk.say("skip")
        if reply.kind == "match":
            break
        asked.append(reply.custom["question"])
    assert reply.kind == "match"
    assert len(asked) == len(set(asked)) == 4


def test_a_known_fact_is_not_asked(talk):
    reply = talk.say("match_profile", need="finance")
    assert reply.custom["question"] == "stage"
    assert "Noté : accès au financement" in reply.text


def test_who_tells_two_facts_sees_programmes_and_the_next_question(talk):
    reply = talk.say("match_profile", age=24, place="fes")
    assert (reply.kind, reply.custom["question"]) == ("match", "need")
    assert reply.ids
    assert reply.text.endswith(
        "Pour une réponse plus précise :\nDe quoi avez-vous surtout besoin ?"
    )
    assert '/inform{"need": "finance"}' in reply.buttons
    refined = talk.say("inform", need="finance")
    assert talk.slots["profile"]["need"] == "finance"
    assert refined.kind == "match"
    assert refined.custom["question"] not in ("need", "age", "region")


def test_one_fact_is_not_enough_for_a_result(talk):
    reply = talk.say("match_profile", age=24)
    assert (reply.kind, reply.ids) == ("question", [])


def test_a_missed_condition_says_what_is_needed_and_what_was_said(talk):
    reply = talk.say("match_profile", **FACTS | {"amount": 90000000})
    while reply.ids and "changeant : montant" not in reply.text:
        reply = talk.say("ask_more")
    assert "vous avez dit 90\u00a0000\u00a0000 DH" in reply.text
    assert "Pourrait convenir en changeant : montant" in reply.text


def test_programmes_that_miss_a_condition_come_last_and_are_said_to(talk):
    reply = talk.say("match_profile", **FACTS)
    while "❌" not in reply.text:
        assert "Noté" not in reply.text
        reply = talk.say("ask_more")
    after = talk.say("ask_more").text
    assert "une condition au moins vous manque" in after
    assert after.count("❌") >= 4


def test_a_correction_changes_the_result_and_keeps_the_rest(talk):
    talk.say("match_profile", **FACTS)
    reply = talk.say("correct_entity", "non, j'ai 31 ans", age=31)
    assert (reply.kind, talk.slots["profile"]["age"]) == ("match", 31)
    assert "31 ans, Fès, idée, 80\u00a0000 DH" in reply.text


def test_a_correction_while_something_is_asked_asks_it_again(talk):
    talk.say("match_profile", age=24)
    reply = talk.say("deny", "non j'ai 31 ans", age=31)
    assert (reply.kind, reply.custom["question"]) == ("question", "need")
    assert "Noté : 31 ans" in reply.text


def test_a_town_corrects_the_town(talk):
    talk.say("match_profile", **FACTS)
    talk.say("correct_entity", "non, à Meknès", place="meknes")
    assert talk.slots["profile"]["place"] == "meknes"


def test_an_interruption_is_answered_and_the_question_asked_again(talk):
    talk.say("match_profile")
    reply = talk.say("ask_amount", "Forsa donne combien ?", programme="forsa")
    assert "100\u00a0000 DH" in reply.text
    assert reply.text.endswith("De quoi avez-vous surtout besoin ?")
    assert (reply.kind, reply.custom["question"]) == ("programme", "need")
    assert talk.say("inform", need="skills").custom["question"] != "need"
    assert talk.slots["profile"] == {"need": "skills"}


def test_without_a_pending_question_nothing_is_asked_again(talk):
    reply = talk.say("ask_amount", programme="forsa")
    assert "question" not in reply.custom


def test_a_short_answer_counts_whatever_its_intent(talk):
    talk.say("match_profile")
    reply = talk.say("list_financing", "financement", need="finance")
    assert (reply.kind, talk.slots["profile"]) == ("question", {"need": "finance"})


def test_a_whole_question_is_not_taken_for_an_answer(talk):
    talk.say("match_profile")
    text = "quels sont tous les crédits qui existent aujourd'hui pour le financement ?"
    assert talk.say("list_financing", text, need="finance").kind == "programmes"


def pending(talk, fact):
    talk.slots |= {"pending": fact, "last_intent": "match_profile"}


def test_a_bare_number_is_the_age_or_amount_asked_for(talk):
    pending(talk, "age")
    talk.say("out_of_scope", "31", number=31)
    pending(talk, "amount_mad")
    talk.say("unsure", "50000", number=50000)
    facts = {"age": 31, "amount_mad": 50000, "need": "finance"}
    assert talk.slots["profile"] == facts


def test_a_nonsense_age_gets_a_clear_question_and_loses_nothing(talk):
    talk.say("match_profile", need="finance")
    pending(talk, "age")
    for reply in (
        talk.say("inform", "j'ai 150 ans"),
        talk.say("inform", "3", number=3),
        talk.say("inform", "400 ans", age=400),
    ):
        assert (reply.kind, reply.custom["question"]) == ("question", "age")
        assert "entre 10 et 100" in reply.text
        assert "Quel âge" in reply.text
    assert talk.slots["profile"] == {"need": "finance"}


def test_a_nonsense_amount_gets_a_clear_question(talk):
    reply = talk.say("match_profile", amount=3)
    assert reply.custom["question"] == "amount_mad"
    assert "montant vraisemblable" in reply.text


def test_a_nonsense_amount_counts_as_an_answer_whatever_its_intent(talk):
    talk.say("match_profile", need="finance")
    pending(talk, "amount_mad")
    for intent in ("ask_fee", "list_financing", "ask_amount", "out_of_scope"):
        reply = talk.say(intent, "3 دراهم", amount=3)
        assert reply.custom["question"] == "amount_mad"
        assert "montant vraisemblable" in reply.text
    fee = talk.say(
        "ask_fee", "Damane Express coûte combien ?", programme="damane-express"
    )
    assert (fee.kind, fee.ids) == ("programme", ["damane-express"])


@pytest.mark.parametrize("named", [{"ordinal": 2}, {"number": 2}])
def test_the_second_is_the_second_button(talk, named):
    second = list(talk.say("match_profile").buttons)[1]
    assert second == '/inform{"need": "skills"}'
    talk.say("choose_option", "2", **named)
    assert talk.slots["profile"] == {"need": "skills"}


@pytest.mark.parametrize(
    ("fact", "ordinal", "profile"),
    [
        ("need", -1, {"need": "network"}),
        ("need", 5, {"declined": ["need"]}),
        ("amount_mad", 2, {"amount_mad": 100000, "need": "finance"}),
        ("sectors", 1, {"sectors": ["ict-digital"]}),
        ("region", 3, {"region": "MA-03"}),
        ("women", 1, {"women": True}),
        ("women", 2, {"women": False}),
        ("women", 3, {"declined": ["women"]}),
    ],
)
def test_an_ordinal_chooses_among_the_buttons(talk, fact, ordinal, profile):
    pending(talk, fact)
    talk.say("choose_option", ordinal=ordinal)
    assert talk.slots["profile"] == profile


def test_a_choice_that_is_not_there_is_asked_again(talk):
    talk.say("match_profile")
    for named in ({"ordinal": 7}, {"number": 0}, {"ordinal": 0}):
        reply = talk.say("choose_option", **named)
        assert "pas compris" in reply.text
        assert reply.custom["question"] == "need"


def test_a_number_is_the_age_not_a_choice(talk):
    pending(talk, "age")
    talk.say("choose_option", "31", number=31)
    assert talk.slots["profile"] == {"age": 31}


def test_an_answer_that_says_nothing_is_asked_again(talk):
    talk.say("match_profile")
    reply = talk.say("affirm", "oui")
    assert "pas compris" in reply.text
    assert reply.custom["question"] == "need"


def test_yes_and_no_answer_a_question_of_yes_or_no(talk):
    for reply, value in (("affirm", True), ("deny", False)):
        pending(talk, "women")
        talk.say(reply)
        assert talk.slots["profile"]["women"] is value


def test_no_to_another_question_passes_it_over(talk):
    pending(talk, "age")
    talk.say("deny", "non")
    assert talk.slots["profile"] == {"declined": ["age"]}


def test_cancel_stops_and_keeps_what_was_said(talk):
    talk.say("match_profile", age=24)
    talk.say("cancel")
    assert talk.slots["pending"] is None
    assert talk.slots["profile"] == {"age": 24}
    assert "question" not in talk.say("ask_amount", programme="forsa").custom


def test_more_is_the_next_page_of_the_match(talk):
    first = talk.say("match_profile", **FACTS)
    second = talk.say("ask_more")
    assert second.kind == "match"
    assert not set(first.ids) & set(second.ids)


def test_closed_and_unknown_are_said(talk):
    talk.say("match_profile", **FACTS)
    assert "Ouverture à vérifier" in talk.say("ask_more").text


def test_it_speaks_the_language_of_the_person(talk):
    talk.slots["language"] = "ary"
    assert "شنو خاصك كثر؟" in talk.say("match_profile").text
    talk.slots["language"] = "en"
    assert "no promise of acceptance" in talk.say("match_profile", **FACTS).text

def test_question_asked_back_is_answered_by_the_name(talk):
    reply = talk.say("ask_documents")
    assert (reply.kind, reply.custom["question"]) == ("question", "programme")
    assert 3 <= len(reply.buttons) <= 4
    reply = talk.say("ask_programme", "SARL", legal_form="sarl")
    assert "Documents à préparer" in reply.text


def test_question_asked_back_is_forgotten_after_its_answer(talk):
    talk.say("ask_documents")
    talk.say("ask_programme", "forsa", programme="forsa")
    assert talk.slots["pending"] is None
    assert (
        "(prêt)" in talk.say("ask_programme", "start tpe", programme="start-tpe").text
    )


def test_correction_repeats_the_question_for_the_other(talk):
    talk.say("ask_amount", programme="intelaka")
    reply = talk.say("correct_entity", programme=["forsa", "intelaka"])
    assert reply.ids == ["forsa"]
    assert "100\u00a0000 DH" in reply.text


def test_more_about_a_programme_tells_the_rest(talk):
    talk.say("ask_amount", programme="forsa")
    reply = talk.say("ask_more")
    assert reply.ids == ["forsa"]
    assert "18 ans et plus" in reply.text and "desk Forsa" in reply.text


def test_more_about_a_hub_is_about_the_hub(talk):
    talk.say("ask_programme", programme="forsa")
    talk.say("ask_contact", hub="cri-oriental")
    assert talk.say("ask_more").ids == ["cri-oriental"]


def test_ordinal_with_nothing_shown_asks_which(talk):
    reply = talk.say("choose_option", ordinal=2)
    assert reply.kind == "question"
    assert "/list_programmes" in reply.buttons


def test_correction_without_a_name_offers_what_was_shown(talk):
    shown = talk.say("list_programmes", profile="women").ids
    payloads = " ".join(talk.say("correct_entity").buttons)
    assert all(id in payloads for id in shown)


def test_yes_offers_the_next_aspects_of_the_programme(talk):
    talk.say("ask_programme", programme="forsa")
    assert '/ask_amount{"programme": "forsa"}' in talk.say("affirm").buttons


def test_yes_to_nothing_offers_the_main_ways(talk):
    assert "/list_financing" in talk.say("affirm").buttons


def test_cancel_forgets_what_was_asked_back_and_shown(talk):
    talk.say("ask_documents")
    talk.say("cancel")
    assert "(prêt)" in talk.say("ask_programme", "forsa", programme="forsa").text
    assert talk.say("choose_option", ordinal=2).kind == "question"


def test_skip_forgets_only_what_was_asked_back(talk):
    talk.say("ask_documents")
    talk.say("skip")
    assert talk.slots["pending"] is None
    assert talk.slots["shown"]


def test_the_kind_of_one_that_was_listed_stands_for_it(talk):
    listed = talk.say("list_programmes", profile="diaspora").ids
    assert "mdm-invest" in listed
    reply = talk.say(
        "ask_amount", "celui avec la subvention, combien ?", programme_kind="grant"
    )
    assert (reply.kind, reply.ids) == ("programme", ["mdm-invest"])


def test_a_status_named_beside_a_programme_is_a_fact(talk):
    named = ["statut-auto-entrepreneur", "initiative-souss-massa"]
    reply = talk.say("ask_eligibility", programme=named)
    assert reply.ids == ["initiative-souss-massa"]
    assert talk.say("ask_rate", "et le taux ?").ids == ["initiative-souss-massa"]


def test_the_site_in_a_town_of_who_runs_the_programme(talk):
    talk.say("ask_programme", programme="orange-digital-center")
    reply = talk.say("ask_hub", "à Agadir c'est où ?", place="agadir")
    assert (reply.kind, reply.ids) == ("hub", ["odc-agadir"])


def test_when_does_it_open_is_about_the_last_hub(talk):
    talk.say("ask_hub", hub="technopark-oujda")
    reply = talk.say("ask_deadline_or_status", "il ouvre quand ?")
    assert (reply.kind, reply.ids) == ("hub", ["technopark-oujda"])


def test_a_site_without_a_name_is_in_the_last_town(talk):
    talk.say("ask_region", place="tanger")
    reply = talk.say("ask_hub", "l'adresse ?")
    assert (reply.kind, reply.ids) == ("hub", ["technopark-tanger"])


def test_the_investment_centre_is_that_of_the_last_town(talk):
    talk.say("ask_region", place="dakhla")
    reply = talk.say("ask_hub", "fin jat cri", hub_kind="cri")
    assert reply.ids == ["cri-dakhla-oued-ed-dahab"]


def test_figures_asked_of_a_programme_are_not_those_of_technopark(talk):
    talk.say("ask_programme", programme="mourafaka")
    reply = talk.say("ask_figures", "combien d'années ?")
    assert (reply.kind, reply.ids) == ("programme", ["mourafaka"])
    named = talk.say("ask_figures", "et Technopark ?", organisation="mitc")
    assert named.kind == "facts"


def test_another_person_s_age_asks_again_who_may_apply(talk):
    talk.say("ask_eligibility", programme="indh-ariej", age=36)
    reply = talk.say("out_of_scope", "et ma femme a 30 ans", age=30)
    assert (reply.kind, reply.ids) == ("programme", ["indh-ariej"])


def test_creation_goes_on_with_the_last_form(talk):
    talk.say("ask_company_creation", legal_form="cooperative")
    reply = talk.say("ask_company_creation", "combien de capital ?")
    assert reply.ids == ["creation-cooperative"]


def test_the_same_answer_to_two_questions_is_said_once(talk):
    two = [
        {"text": "c'est gratuit", "intent": "ask_fee", "entities": []},
        {"text": "et qui paie", "intent": "ask_fee", "entities": []},
    ]
    reply = talk.say("ask_fee", "c'est gratuit et qui paie", questions=two)
    assert reply.text.count("de quel programme parlez-vous") == 1


def test_shares_asked_for_come_first_in_the_match(talk, catalogue):
    kinds = {row["id"]: row["kind"] for row in catalogue["programmes"]}
    facts = {"stage": "growth", "amount": 2000000, "sector": "ict-digital"}
    plain = talk.say("match_profile", need="finance", **facts)
    assert kinds[plain.ids[0]] != "equity"
    talk.forget()
    reply = talk.say("match_profile", programme_kind="equity", **facts)
    assert kinds[reply.ids[0]] == "equity"
    assert not set(reply.ids) & set(talk.say("ask_more").ids)

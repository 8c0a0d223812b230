from tests.support.talk import Talk


def test_programme_is_summed_up_with_its_key_terms_and_status(talk):
    reply = talk.say("ask_programme", programme="forsa")
    assert "Programme Forsa (prêt)" in reply.text
    assert "jusqu'à 100\u00a0000 DH" in reply.text
    assert "sans intérêt" in reply.text
    assert "Nous ne savons pas s'il est ouvert" in reply.text
    assert reply.custom["cards"][0]["source"]["url"].startswith("https://")


def test_open_programme_has_no_warning_about_its_status(talk):
    assert (
        "Nous ne savons pas"
        not in talk.say("ask_programme", programme="mdm-invest").text
    )


def test_closed_programme_is_said_closed(talk):
    assert "fermé" in talk.say("ask_programme", programme="moukawalati").text


def test_only_programme_of_an_organisation_is_meant_by_its_name(talk):
    reply = talk.say("ask_programme", organisation="glovo")
    assert reply.ids == ["technopark-glovo-startup-lab"]


def test_organisation_with_several_programmes_gets_their_list(talk):
    reply = talk.say("ask_how_to_apply", organisation="tamwilcom")
    assert reply.kind == "programmes"
    assert len(reply.ids) > 1


def test_three_programmes_named_are_all_answered(talk):
    reply = talk.say("ask_amount", programme=["forsa", "intelaka", "start-tpe"])
    assert reply.ids == ["forsa", "intelaka", "start-tpe"]


def test_programme_not_in_the_catalogue_is_said_so(talk):
    reply = talk.say("ask_programme", programme="nothing-such")
    assert (reply.kind, reply.ids) == ("unanswered", [])
    assert "Je ne trouve plus cette fiche" in reply.text


def test_buttons_lead_to_aspects_that_the_catalogue_knows(talk):
    payloads = " ".join(
        talk.say("ask_programme", programme="creation-cooperative").buttons
    )
    assert "/ask_how_to_apply" in payloads
    assert "/ask_documents" not in payloads
    assert "/ask_documents" in " ".join(
        talk.say("ask_how_to_apply", programme="creation-sarl-sarlau").buttons
    )


def test_applying_to_technopark_is_applying_for_its_offices(talk):
    assert talk.say("ask_how_to_apply", organisation="mitc").ids == [
        "technopark-hebergement"
    ]


def test_amount_of_a_kind_lists_the_money_of_that_kind(talk):
    reply = talk.say("ask_amount", programme_kind="grant")
    assert reply.kind == "programmes"
    assert "subvention" in reply.text


def ambiguous(alternatives):
    entity = {"entity": "programme", "value": "intelaka", "alternatives": alternatives}
    return [{"text": "x", "intent": "ask_amount", "entities": [entity]}]


def test_ambiguous_name_offers_what_else_it_may_mean(talk):
    reply = talk.say("ask_amount", questions=ambiguous(["damane-intelak"]))
    assert reply.ids == ["intelaka"]
    assert "Ou parliez-vous d'autre chose" in reply.text
    assert (
        reply.buttons['/ask_amount{"programme": "damane-intelak"}'] == "Damane Intelak"
    )


def test_alternative_may_be_a_hub_or_nothing_that_can_be_offered(talk):
    reply = talk.say("ask_amount", questions=ambiguous(["technopark-rabat", "tourism"]))
    assert reply.ids == ["intelaka"]
    assert '/ask_amount{"hub": "technopark-rabat"}' in reply.buttons
    assert not any("tourism" in payload for payload in reply.buttons)


def test_name_without_alternatives_offers_no_other(talk):
    reply = talk.say("ask_amount", questions=ambiguous([]))
    assert "autre chose" not in reply.text


def test_after_a_list_a_question_without_a_name_is_not_about_an_older_programme(talk):
    talk.say("ask_programme", programme="forsa")
    shown = talk.say("list_programmes", profile="women").ids
    reply = talk.say("ask_amount")
    assert reply.kind == "question"
    assert reply.ids == shown


def test_after_a_list_of_one_a_question_without_a_name_is_about_it(talk):
    talk.say("list_programmes", organisation="glovo")
    assert talk.say("ask_eligibility").ids == ["technopark-glovo-startup-lab"]


def test_programme_whose_name_was_not_recognised_is_found_by_its_words(environment):
    reply = Talk("ar").say(
        "ask_eligibility", "دعم المبادرة الوطنية للتنمية البشرية للشباب"
    )
    assert reply.ids == ["indh-ariej"]


def test_words_that_point_to_no_programme_surely_ask_which(environment):
    assert (
        Talk("ar").say("ask_programme", "برنامج تطوير التابع لتكنوبارك").kind
        == "question"
    )
    assert (
        Talk().say("ask_eligibility", "quelles sont les conditions ?").kind
        == "question"
    )

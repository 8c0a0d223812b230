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

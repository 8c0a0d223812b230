def test_hub_is_told_with_its_address_date_and_map(talk):
    reply = talk.say("ask_hub", hub="technopark-casablanca")
    assert "route de Nouaceur" in reply.text
    assert "Téléphone et courriel inconnus" in reply.text
    assert "openstreetmap.org" in reply.custom["cards"][0]["map"]


def test_planned_hub_is_said_not_open(talk):
    assert "pas encore ouvert" in talk.say("ask_hub", hub="technopark-tiznit").text
    assert "pas encore ouvert" not in talk.say("ask_hub", hub="technopark-rabat").text


def test_hub_of_unknown_status_is_said_unknown(talk):
    text = talk.say("ask_hub", hub="bidaya-casablanca").text
    assert "Nous ne savons pas si ce lieu est encore ouvert" in text


def test_without_a_name_it_is_asked_and_the_name_alone_answers(talk):
    reply = talk.say("ask_hub")
    assert reply.custom["question"] == "hub"
    assert talk.say("choose_option", ordinal=2).ids == ["technopark-rabat"]


def test_programme_talked_about_is_not_forgotten(talk):
    talk.say("ask_programme", programme="forsa")
    talk.say("ask_hub", hub="technopark-rabat")
    assert talk.say("ask_amount").ids == ["forsa"]


def test_of_a_planned_hub_the_nearest_open_one_is_offered(talk):
    payload = '/find_nearest_hub{"region": "MA-03", "hub_kind": "technopark"}'
    assert payload in talk.say("ask_hub", hub="technopark-fes").buttons
    assert payload not in talk.say("ask_hub", hub="technopark-agadir").buttons


def test_a_town_stands_for_its_technopark_planned_ones_too(talk):
    reply = talk.say("ask_hub", "Khémisset c'est ouvert ?", place="khemisset")
    assert (reply.kind, reply.ids) == ("hub", ["technopark-khemisset"])


def test_the_investment_centre_of_a_town_is_that_of_its_region(talk):
    reply = talk.say("ask_contact", "tel du CRI", hub_kind="cri", place="khouribga")
    assert (reply.kind, reply.ids) == ("hub", ["cri-beni-mellal-khenifra"])


def test_a_corrected_town_keeps_the_kind_of_hub(talk):
    talk.say("ask_contact", "tel du CRI", hub_kind="cri", place="marrakech")
    reply = talk.say("correct_entity", "non, Béni Mellal", place="beni-mellal")
    assert reply.ids == ["cri-beni-mellal-khenifra"]


def test_a_town_without_a_technopark_gives_the_nearest(talk):
    assert talk.say("ask_hub", place="ouarzazate").kind == "hubs"


def test_somebody_elses_office_is_not_a_technopark(talk):
    reply = talk.say("ask_hub", place="rabat", organisation="tamwilcom")
    assert "technopark-rabat" not in reply.ids


def test_the_site_of_an_organisation_in_a_town(talk):
    reply = talk.say("ask_hub", organisation="orange-maroc", place="agadir")
    assert (reply.kind, reply.ids) == ("hub", ["odc-agadir"])


def test_all_sites_of_an_organisation_that_has_few(talk):
    reply = talk.say("ask_hub", organisation="tamwilcom")
    assert set(reply.ids) == {"tamwilcom-rabat", "tamwilcom-laayoune"}


def test_an_organisation_without_a_site_is_no_hub(talk):
    assert talk.say("ask_hub", organisation="ompic").kind == "question"

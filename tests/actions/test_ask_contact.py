def test_contact_of_a_programme(talk):
    text = talk.say("ask_contact", programme="forsa").text
    assert "☎️ 5544" in text
    assert "https://www.forsa.ma" in text


def test_programme_without_contact_has_the_site_of_its_operator(talk):
    text = talk.say("ask_contact", programme="microcredit").text
    assert "n'a ni téléphone ni adresse" in text
    assert "https://www.alamana.org.ma" in text


def test_contact_of_a_hub(talk):
    reply = talk.say("ask_contact", hub="cri-fes-meknes")
    assert (reply.kind, reply.ids) == ("hub", ["cri-fes-meknes"])
    assert "+212 5 35 65 20 57" in reply.text


def test_contact_of_an_organisation(talk):
    assert (
        "https://www.tamwilcom.ma"
        in talk.say("ask_contact", organisation="tamwilcom").text
    )


def test_organisation_without_a_site_is_said_so(talk):
    assert "n'a ni téléphone" in talk.say("ask_contact", organisation="cri").text


def test_contact_in_a_town_is_that_of_the_hub_there(talk):
    reply = talk.say("ask_contact", hub_kind="cri", place="fes")
    assert reply.ids[0] == "cri-fes-meknes"
    assert "+212 5 35 65 20 57" in reply.text

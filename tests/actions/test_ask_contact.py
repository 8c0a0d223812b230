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


def test_contact_of_an_organisation_has_its_date_and_source(talk):
    text = talk.say("ask_contact", organisation="tamwilcom").text
    assert "🔗 https://www.tamwilcom.ma\n" in text
    assert "🗓️ décembre 2025 · Source : https://" in text


def test_site_that_no_source_gives_is_said_to_be_undated(talk):
    text = talk.say("ask_contact", organisation="cgem").text
    assert "https://www.cgem.ma" in text
    assert "Date et lien de la source inconnus" in text


def test_organisation_without_a_site_is_said_so_with_where_to_ask(talk):
    reply = talk.say("ask_contact", organisation="cri")
    assert "n'a ni téléphone" in reply.text and "🗓️" not in reply.text
    assert '/find_nearest_hub{"organisation": "cri"}' in reply.buttons


def test_contact_in_a_town_is_that_of_the_hub_there(talk):
    reply = talk.say("ask_contact", hub_kind="cri", place="fes")
    assert reply.ids[0] == "cri-fes-meknes"
    assert "+212 5 35 65 20 57" in reply.text

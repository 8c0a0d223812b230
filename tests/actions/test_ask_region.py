def test_region_has_its_centre_its_technoparks_and_its_programmes(talk):
    reply = talk.say("ask_region", region="MA-09")
    assert (
        "Centre Régional d'Investissement Souss-Massa : +212 5 28 23 08 77"
        in reply.text
    )
    assert "Technopark ouvert : Technopark Agadir" in reply.text
    assert "pas encore ouvert : Technopark Tiznit" in reply.text
    assert "Initiative Souss-Massa" in reply.text


def test_region_without_a_technopark_is_said_so(talk):
    assert "Aucun Technopark connu" in talk.say("ask_region", region="MA-12").text


def test_town_stands_for_its_region(talk):
    assert (
        talk.say("ask_region", place="taroudant").ids[0]
        in talk.say("ask_region", region="MA-09").ids
    )


def test_without_a_place_it_is_asked(talk):
    assert talk.say("ask_region").custom["question"] == "place"

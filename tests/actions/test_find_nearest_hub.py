def test_open_hub_of_the_town_is_named(talk):
    reply = talk.say("find_nearest_hub", place="casablanca")
    assert "À Casablanca : Technopark Casablanca" in reply.text
    assert "Prévu" not in reply.text


def test_planned_hub_of_the_town_is_said_planned_and_the_nearest_open_one_named(talk):
    reply = talk.say("find_nearest_hub", place="fes")
    assert "pas encore ouvert : Technopark Fès" in reply.text
    assert "Le plus proche de Fès : Technopark Rabat" in reply.text
    assert "technopark-fes" not in reply.ids


def test_distances_are_sorted_and_said_to_be_straight(talk):
    reply = talk.say("find_nearest_hub", place="ouarzazate")
    assert len(reply.ids) == 3
    assert "vol d'oiseau" in reply.text


def test_kind_asked_is_the_kind_found(talk):
    reply = talk.say("find_nearest_hub", place="fes", hub_kind="cri")
    assert reply.ids[0] == "cri-fes-meknes"
    assert "+212 5 35 65 20 57" in reply.text


def test_shared_location_is_measured_from_the_person(talk):
    reply = talk.say("share_location", latitude=33.543, longitude=-7.641)
    assert "Le plus proche de vous : Technopark Casablanca" in reply.text
    assert "À Casablanca" not in reply.text


def test_without_a_town_it_is_asked_and_the_town_alone_answers(talk):
    reply = talk.say("find_nearest_hub")
    assert (reply.kind, reply.custom["question"]) == ("question", "place")
    assert talk.say("inform", "Taza", place="taza").kind == "hubs"


def test_town_already_known_is_not_asked_again(talk):
    talk.say("ask_region", place="agadir")
    assert talk.say("find_nearest_hub").ids[0] == "technopark-agadir"


def test_kind_wanted_is_kept_in_the_buttons_of_the_question(talk):
    payloads = talk.say("find_nearest_hub", hub_kind="cri").buttons
    assert all('"hub_kind": "cri"' in payload for payload in payloads)

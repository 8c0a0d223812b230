def test_open_hub_of_the_town_is_named(talk):
    reply = talk.say("find_nearest_hub", place="casablanca")
    assert "À Casablanca : Technopark Casablanca" in reply.text
    assert "Prévu" not in reply.text


def test_planned_hub_of_the_town_is_said_planned_and_the_nearest_open_one_named(talk):
    reply = talk.say("find_nearest_hub", place="fes", hub_kind="technopark")
    assert "pas encore ouvert : Technopark Fès" in reply.text
    assert "Le plus proche de Fès : Technopark Rabat" in reply.text
    assert (reply.ids[0], reply.ids[-1]) == ("technopark-rabat", "technopark-fes")
    assert "technopark-fes" not in [card["id"] for card in reply.custom["cards"]]


def test_far_from_every_technopark_the_centre_of_the_region_comes_first(talk):
    reply = talk.say("find_nearest_hub", place="errachidia")
    assert reply.ids[0] == "cri-draa-tafilalet"
    assert any(id.startswith("technopark-") for id in reply.ids)


def test_far_from_every_technopark_one_that_is_asked_for_comes_first(talk):
    reply = talk.say("find_nearest_hub", place="errachidia", hub_kind="technopark")
    assert all(id.startswith("technopark-") for id in reply.ids)


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


def test_planned_hub_is_said_with_its_date(talk):
    text = talk.say("find_nearest_hub", place="fes").text
    assert "Technopark Fès (information : 2024)" in text


def test_map_services_and_site_are_said(talk):
    text = talk.say("find_nearest_hub", place="casablanca").text
    assert "openstreetmap.org/?mlat=33." in text
    assert "🧰" in text
    assert "pas l'adresse exacte" not in text


def test_a_town_centre_is_not_taken_for_an_address(talk):
    text = talk.say("find_nearest_hub", place="agadir").text
    assert "pas l'adresse exacte" in text


def test_investment_centre_is_that_of_the_region_and_the_nearer_one_is_mentioned(talk):
    reply = talk.say("find_nearest_hub", place="ouezzane", hub_kind="cri")
    assert reply.ids[0] == "cri-tanger-tetouan-al-hoceima"
    assert "Un autre CRI est plus près" in reply.text


def test_no_nearer_investment_centre_is_mentioned_where_none_is(talk):
    reply = talk.say("find_nearest_hub", place="fes", hub_kind="cri")
    assert "plus près" not in reply.text


def test_what_may_be_closed_is_said_to_be_unsure(talk):
    reply = talk.say("find_nearest_hub", place="marrakech", hub_kind="incubator")
    assert "encore ouvert" in reply.text


def test_outside_morocco_it_offers_what_is_remote(talk):
    reply = talk.say("share_location", latitude=48.86, longitude=2.35)
    assert "hors du Maroc" in reply.text
    assert {"e-technopark", "mdm-invest"} <= set(reply.ids)
    assert talk.say("inform", "Agadir", place="agadir").ids[0] == "technopark-agadir"


def test_the_other_shore_is_outside_and_the_near_one_inside(talk):
    gibraltar = talk.say("share_location", latitude=36.14, longitude=-5.35)
    assert "hors du Maroc" in gibraltar.text
    tangier = talk.say("share_location", latitude=35.78, longitude=-5.81)
    assert tangier.ids[0] == "technopark-tanger"


def test_somebody_abroad_without_a_town_is_offered_the_same(talk):
    assert "hors du Maroc" in talk.say("find_nearest_hub", profile="diaspora").text


def test_of_a_shared_location_only_the_town_is_remembered(talk):
    talk.say("share_location", latitude=34.01, longitude=-6.84)
    assert talk.slots["place"] == "rabat"
    assert not any("34.0" in str(value) for value in talk.slots.values())


def test_a_location_that_is_none_asks_for_the_town(talk):
    for latitude in ("abc", 900):
        reply = talk.say("share_location", latitude=latitude, longitude=3)
        assert reply.custom["question"] == "place"


def test_a_town_with_a_namesake_is_said_and_any_other_not(talk):
    entity = {"entity": "place", "value": "fes", "start": 0, "end": 3, "text": "fes"}
    questions = [
        {
            "text": "fes",
            "intent": "find_nearest_hub",
            "confidence": 1.0,
            "entities": [entity | {"alternatives": ["taza"]}],
        }
    ]
    reply = talk.say("find_nearest_hub", questions=questions)
    assert "J'ai compris Fès, dans la région Fès-Meknès. Si c'est Taza" in reply.text
    assert "J'ai compris" not in talk.say("find_nearest_hub", place="fes").text


def test_investment_centres_asked_by_their_organisation_are_of_the_region(talk):
    by_kind = talk.say("find_nearest_hub", place="ouezzane", hub_kind="cri")
    by_name = talk.say("find_nearest_hub", place="ouezzane", organisation="cri")
    assert by_name.ids == by_kind.ids


def test_region_of_the_same_name_is_no_other_town(talk):
    entity = {"entity": "place", "value": "marrakech", "alternatives": ["MA-07"]}
    asked = [{"text": "x", "intent": "find_nearest_hub", "entities": [entity]}]
    assert talk.say("find_nearest_hub", questions=asked).kind == "hubs"


def test_where_all_is_far_the_nearer_one_that_is_planned_is_said(talk):
    reply = talk.say(
        "find_nearest_hub", place="nador", hub_kind="technopark", organisation="mitc"
    )
    assert "pas encore ouvert : Technopark Oujda" in reply.text
    assert (reply.ids[0], reply.ids[-1]) == ("technopark-tanger", "technopark-oujda")


def test_a_planned_one_that_somebody_else_will_run_is_said_too(talk):
    reply = talk.say(
        "find_nearest_hub",
        place="khemisset",
        hub_kind="technopark",
        organisation="mitc",
    )
    assert "technopark-khemisset" in reply.ids


def test_where_one_is_near_nothing_far_is_announced(talk):
    reply = talk.say("find_nearest_hub", place="tanger", hub_kind="technopark")
    assert not any(id in reply.ids for id in ("technopark-oujda", "technopark-fes"))


def test_centre_in_the_town_itself_has_no_distance(talk):
    reply = talk.say("find_nearest_hub", place="dakhla", hub_kind="cri")
    assert "sur place : Centre Régional d'Investissement Dakhla" in reply.text
    assert "à 0 km" not in reply.text


def test_where_incubators_are_far_the_town_s_own_place_for_projects_comes_first(talk):
    reply = talk.say("find_nearest_hub", place="larache", hub_kind="incubator")
    assert reply.ids[0] == "indh-incubateur-larache"
    assert len(reply.ids) > 1


def test_the_only_one_shown_is_one_hub(talk):
    reply = talk.say("find_nearest_hub", hub_kind="cri", place="errachidia")
    assert (reply.kind, reply.ids) == ("hub", ["cri-draa-tafilalet"])


def test_when_does_it_open_is_asked_of_the_planned_one_where_all_is_far(talk):
    talk.say("find_nearest_hub", place="berkane", hub_kind="technopark")
    reply = talk.say("ask_deadline_or_status", "il ouvre quand ?")
    assert (reply.kind, reply.ids) == ("hub", ["technopark-oujda"])

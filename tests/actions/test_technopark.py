"""Answers about Technopark: the company, its offer, its figures, its roadmap."""

from tests.support.talk import Talk


def test_company_founders_and_sites_are_named(talk):
    text = talk.say("ask_technopark").text
    assert "Lamiae Benmakhlouf" in text
    assert "Attijariwafa bank 17,7" in text
    assert "Casablanca (depuis 2001), Rabat" in text
    assert "22 janvier 2026" in text


def test_named_hub_is_told_instead_of_the_company(talk):
    assert talk.say("ask_technopark", hub="technopark-rabat").kind == "hub"


def test_offer_goes_from_the_idea_to_growth_and_has_no_partner_programme(talk):
    reply = talk.say("ask_technopark_offer")
    names = ("Boost Up Lab", "START", "DEVELOP", "ACCELERATE")
    positions = [reply.text.index(name) for name in names]
    assert positions == sorted(positions)
    assert "e-technopark" in reply.ids
    assert "technopark-glovo-startup-lab" not in reply.ids
    assert "technopark-feuille-de-route-2027" not in reply.ids


def test_offer_for_a_kind_is_of_that_kind(talk):
    reply = talk.say("ask_technopark_offer", programme_kind="training")
    assert reply.ids == ["technopark-formations-ateliers"]


def test_partner_programmes_are_those_run_with_others(talk):
    reply = talk.say("ask_partners")
    assert "technopark-glovo-startup-lab" in reply.ids + talk.say("ask_more").ids
    assert "technopark-start" not in reply.ids


def test_online_service_is_told_with_its_doubt_and_the_others_named(talk):
    reply = talk.say("ask_online_services")
    assert reply.ids == ["e-technopark"]
    assert "Aucune source consultée ne confirme" in reply.text
    assert "Formations et ateliers du Technopark" in reply.text


def test_roadmap_names_its_axes_and_every_target_with_its_date(talk):
    text = talk.say("ask_roadmap").text
    assert all(
        axis in text
        for axis in ("Régionalisation", "Accompagnement", "Synergie", "Attractivité")
    )
    assert (
        "14 sites en tout, après neuf ouvertures en cinq ans (5 janvier 2023)" in text
    )
    assert "10 Technoparks d'ici 2027 (31 mai 2024)" in text
    assert "aux spécialités locales. (" in text
    assert "pas toutes le même chiffre" in text


def test_figures_are_the_newest_of_each_topic_with_dates_and_sources(talk):
    text = talk.say("ask_figures", "les chiffres svp").text
    assert "1\u00a0700 entreprises innovantes et plus (22 janvier 2026)" in text
    assert "15\u00a0000" not in text
    assert text.count("Source : http") >= 3


def test_topic_asked_is_told_with_every_figure_and_what_differs(talk):
    reply = talk.say("ask_figures", "chiffre d'affaires des startups")
    assert reply.ids == ["turnover-2024", "turnover-2023"]
    assert "900 millions de dirhams (5 janvier 2023)" in reply.text
    assert "pas toutes le même chiffre" in reply.text


def test_figures_are_written_in_the_language(environment):
    text = Talk("ar").say("ask_figures", "chiffre d'affaires des startups").text
    assert "1.000 مليون درهم وأكثر (ماي 2024)" in text


def test_training_at_a_distance_is_the_online_service(talk):
    reply = talk.say("ask_online_services", programme_kind="training")
    assert (reply.kind, reply.ids[0]) == ("programme", "e-technopark")


def test_wish_for_a_mentor_is_not_about_the_online_service(talk):
    reply = talk.say("ask_online_services", programme_kind="mentoring")
    assert reply.kind == "programmes"
    assert "technopark-mentorat-reseau" in reply.ids


def test_need_named_does_not_hide_partners(talk):
    reply = talk.say("ask_partners", need="network")
    assert len(reply.ids) == 5

EVENT = """
from catalogue.models import Event
Event.objects.create(id="immersion", title_fr="Journée d'immersion", title_ar="يوم انغماس",
    title_en="Immersion day", starts_on="2099-03-04", place_id="rabat", region_id="MA-04",
    url="https://www.technopark.ma/immersion", as_of="2026-11-01")
"""


def test_no_event_known_is_said_with_where_to_look(talk):
    reply = talk.say("ask_events")
    assert "Je ne connais aucun événement à venir" in reply.text
    assert "https://www.technopark.ma" in reply.text
    assert "technopark-evenements-immersion" in reply.ids


def test_coming_event_is_told_with_its_day_and_place(talk, back_office, point):
    point(back_office.url)
    back_office.shell(EVENT)
    try:
        reply = talk.say("ask_events")
        assert "Journée d'immersion · 4 mars 2099 · Rabat" in reply.text
        assert reply.ids == ["immersion"]
        assert "aucun événement" in talk.say("ask_events", region="MA-12").text
    finally:
        back_office.shell(
            "from catalogue.models import Event; Event.objects.all().delete()"
        )


def test_past_event_is_not_told_as_coming(talk, back_office, point):
    point(back_office.url)
    back_office.shell(EVENT.replace("2099-03-04", "2025-03-04"))
    try:
        reply = talk.say("ask_events")
        assert "Journée d'immersion ·" not in reply.text
        assert "aucun événement à venir" in reply.text
        assert "immersion" not in reply.ids
    finally:
        back_office.shell(
            "from catalogue.models import Event; Event.objects.all().delete()"
        )

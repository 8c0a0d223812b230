from tests.support.talk import Talk


def test_reply_is_in_the_language_of_the_message(environment):
    talk = Talk("fr")
    assert "Montant" in talk.say("ask_amount", programme="forsa").text
    talk.slots["language"] = "ary"
    assert "كيوصل حتى 100.000 درهم" in talk.say("ask_amount").text


def test_language_asked_for_is_the_language_of_that_very_reply(talk):
    reply = talk.say("choose_language", requested_language="ary")
    assert "نجاوبك بالدارجة" in reply.text
    assert (talk.slots["language"], talk.slots["language_choice"]) == ("ary", "ary")


def test_language_that_is_not_spoken_is_asked_again(talk):
    reply = talk.say("choose_language", requested_language="es")
    assert "language_choice" not in talk.slots
    assert list(reply.buttons.values()) == ["Français", "العربية", "الدارجة", "English"]


def test_latin_names_are_isolated_in_arabic_but_not_in_french(environment):
    named = {"programme": "mdm-invest"}
    assert "\u2068MDM Invest\u2069" in Talk("ar").say("ask_programme", **named).text
    assert "\u2068" not in Talk("fr").say("ask_programme", **named).text


def test_cards_and_checklist_are_in_the_language(environment):
    custom = Talk("en").say("ask_documents", legal_form="sarl").custom
    assert custom["checklist"][0] == "Negative certificate"
    assert custom["cards"][0]["title"] == "Setting up an SARL or single-member SARL"

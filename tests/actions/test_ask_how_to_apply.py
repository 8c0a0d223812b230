def test_way_and_address_are_said(talk):
    text = talk.say("ask_how_to_apply", programme="forsa").text
    assert "desk Forsa" in text
    assert "🔗 https://www.forsa.ma" in text


def test_unknown_way_is_said_unknown(talk):
    text = talk.say(
        "ask_how_to_apply", programme="technopark-feuille-de-route-2027"
    ).text
    assert "ne dit pas comment postuler" in text


def test_steps_and_papers_are_a_checklist_and_in_the_text(talk):
    reply = talk.say("ask_how_to_apply", programme="creation-sarl-sarlau")
    checklist = reply.custom["checklist"]
    assert len(checklist) > 3
    assert all(item in reply.text for item in checklist)


def test_checklist_is_in_the_language_of_the_person(talk):
    french = talk.say("ask_how_to_apply", programme="forsa").custom["checklist"]
    talk.slots["language"] = "en"
    english = talk.say("ask_how_to_apply", programme="forsa").custom["checklist"]
    assert not set(french) & set(english)

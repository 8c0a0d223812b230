def test_way_and_address_are_said(talk):
    text = talk.say("ask_how_to_apply", programme="forsa").text
    assert "desk Forsa" in text
    assert "🔗 https://www.forsa.ma" in text


def test_unknown_way_is_said_unknown(talk):
    text = talk.say(
        "ask_how_to_apply", programme="technopark-feuille-de-route-2027"
    ).text
    assert "ne dit pas comment postuler" in text

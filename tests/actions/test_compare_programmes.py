def test_terms_of_both_stand_under_their_names(talk):
    reply = talk.say("compare_programmes", programme=["forsa", "intelaka"])
    one, two = reply.text.split("\n\n")
    assert "100\u00a0000 DH" in one and "1\u00a0200\u00a0000 DH" in two
    assert "https://" in one and "https://" in two
    assert reply.ids == ["forsa", "intelaka"]


def test_one_name_is_compared_with_the_programme_talked_about(talk):
    talk.say("ask_programme", programme="forsa")
    assert talk.say("compare_programmes", programme="intelaka").ids == [
        "intelaka",
        "forsa",
    ]


def test_one_name_alone_asks_for_the_other_and_then_compares(talk):
    reply = talk.say("compare_programmes", programme="forsa")
    assert reply.kind == "question"
    assert "forsa" not in reply.ids
    reply = talk.say("ask_programme", "intelaka", programme="intelaka")
    assert reply.ids == ["intelaka", "forsa"]

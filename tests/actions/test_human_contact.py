def test_centre_of_the_town_is_given(talk):
    reply = talk.say("ask_human_contact", place="fes")
    assert "+212 5 35 65 20 57" in reply.text
    assert "https://www.technopark.ma" in reply.text


def test_without_a_town_it_is_asked_for(talk):
    reply = talk.say("ask_human_contact")
    assert "dites-moi votre ville" in reply.text
    assert reply.ids == []


def test_region_talked_about_is_remembered(talk):
    talk.say("ask_region", region="MA-09")
    assert talk.say("ask_human_contact").ids == ["cri-souss-massa"]


def test_a_call_back_is_offered_there_and_nowhere_else(talk):
    assert talk.say("ask_human_contact").custom["question"] == "contact"
    assert "question" not in talk.say("ask_technopark").custom

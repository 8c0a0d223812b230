def question(intent, **named):
    entities = [{"entity": entity, "value": value} for entity, value in named.items()]
    return {"text": intent, "intent": intent, "confidence": 0.9, "entities": entities}


def test_two_questions_about_one_programme_share_its_name_and_source(talk):
    asked = [
        question("ask_amount", programme="forsa"),
        question("ask_eligibility", programme="forsa"),
    ]
    reply = talk.say("ask_amount", questions=asked)
    assert "Montant" in reply.text and "18 ans et plus" in reply.text
    assert reply.text.count("📌") == 1
    assert reply.text.count("Source") == 1
    assert reply.ids == ["forsa"]


def test_second_question_without_a_name_is_about_the_first_programme_of_the_conversation(
    talk,
):
    talk.say("ask_programme", programme="forsa")
    asked = [question("ask_rate"), question("ask_documents")]
    reply = talk.say("ask_rate", questions=asked)
    assert reply.ids == ["forsa"]
    assert "Taux zéro" in reply.text and "documents" in reply.text


def test_second_question_without_a_name_is_about_the_programme_of_the_first(talk):
    asked = [question("ask_amount", programme="forsa"), question("ask_documents")]
    reply = talk.say("ask_amount", questions=asked)
    assert reply.kind == "programme"
    assert reply.ids == ["forsa"]


def test_questions_about_two_things_are_answered_one_after_the_other(talk):
    asked = [
        question("ask_amount", programme="forsa"),
        question("find_nearest_hub", place="fes"),
    ]
    reply = talk.say("ask_amount", questions=asked)
    first, second = reply.text.split("\n\n")
    assert "100\u00a0000 DH" in first
    assert "Technopark Rabat" in second
    assert {"forsa", "technopark-rabat"} <= set(reply.ids)


def test_one_of_two_that_cannot_be_answered_does_not_hide_the_other(talk):
    asked = [
        question("ask_amount", programme="forsa"),
        question("ask_amount", programme="nothing"),
    ]
    reply = talk.say("ask_amount", questions=asked)
    assert "100\u00a0000 DH" in reply.text
    assert "Je ne trouve plus cette fiche" in reply.text

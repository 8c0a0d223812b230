def test_question_asked_back_is_answered_by_the_name(talk):
    reply = talk.say("ask_documents")
    assert (reply.kind, reply.custom["question"]) == ("question", "programme")
    assert 3 <= len(reply.buttons) <= 4
    reply = talk.say("ask_programme", "SARL", legal_form="sarl")
    assert "Documents à préparer" in reply.text


def test_question_asked_back_is_forgotten_after_its_answer(talk):
    talk.say("ask_documents")
    talk.say("ask_programme", "forsa", programme="forsa")
    assert talk.slots["pending"] is None
    assert (
        "(prêt)" in talk.say("ask_programme", "start tpe", programme="start-tpe").text
    )


def test_correction_repeats_the_question_for_the_other(talk):
    talk.say("ask_amount", programme="intelaka")
    reply = talk.say("correct_entity", programme=["forsa", "intelaka"])
    assert reply.ids == ["forsa"]
    assert "100\u00a0000 DH" in reply.text


def test_more_about_a_programme_tells_the_rest(talk):
    talk.say("ask_amount", programme="forsa")
    reply = talk.say("ask_more")
    assert reply.ids == ["forsa"]
    assert "18 ans et plus" in reply.text and "desk Forsa" in reply.text


def test_more_about_a_hub_is_about_the_hub(talk):
    talk.say("ask_programme", programme="forsa")
    talk.say("ask_contact", hub="cri-oriental")
    assert talk.say("ask_more").ids == ["cri-oriental"]


def test_ordinal_with_nothing_shown_asks_which(talk):
    reply = talk.say("choose_option", ordinal=2)
    assert reply.kind == "question"
    assert "/list_programmes" in reply.buttons


def test_correction_without_a_name_offers_what_was_shown(talk):
    shown = talk.say("list_programmes", profile="women").ids
    payloads = " ".join(talk.say("correct_entity").buttons)
    assert all(id in payloads for id in shown)


def test_yes_offers_the_next_aspects_of_the_programme(talk):
    talk.say("ask_programme", programme="forsa")
    assert '/ask_amount{"programme": "forsa"}' in talk.say("affirm").buttons


def test_yes_to_nothing_offers_the_main_ways(talk):
    assert "/list_financing" in talk.say("affirm").buttons


def test_cancel_forgets_what_was_asked_back_and_shown(talk):
    talk.say("ask_documents")
    talk.say("cancel")
    assert "(prêt)" in talk.say("ask_programme", "forsa", programme="forsa").text
    assert talk.say("choose_option", ordinal=2).kind == "question"


def test_skip_forgets_only_what_was_asked_back(talk):
    talk.say("ask_documents")
    talk.say("skip")
    assert talk.slots["pending"] is None
    assert talk.slots["shown"]

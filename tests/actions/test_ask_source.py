def test_sources_are_cited_newest_first_with_their_dates(talk):
    text = talk.say("ask_source", programme="forsa").text
    assert "Information à jour au : 26 février 2026" in text
    assert text.index("30 octobre 2025") < text.index("février 2023")
    assert "Assez fiable" in text


def test_programme_without_a_date_is_said_undated_and_doubtful(talk):
    text = talk.say("ask_source", programme="outlierz-ventures").text
    assert "Nous ne connaissons pas la date" in text
    assert "Peu fiable" in text


def test_source_of_a_hub_is_that_of_the_hub(talk):
    talk.say("ask_programme", programme="forsa")
    talk.say("ask_hub", hub="cri-oriental")
    assert talk.say("ask_source").ids == ["cri-oriental"]


def test_without_a_name_it_is_said_what_the_answers_come_from(talk):
    reply = talk.say("ask_source")
    assert reply.kind == "faq"
    assert "catalogue fait de pages publiques" in reply.text


def test_source_of_a_legal_form_is_that_of_its_steps(talk):
    assert talk.say("ask_source", legal_form="sarl").ids == ["creation-sarl-sarlau"]

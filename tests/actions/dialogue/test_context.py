import pytest
from rasa_sdk import Tracker

from actions.dialogue.context import resolve
from actions.dialogue.conversation import Conversation
from tests.support.talk import message_of


def ask(intent, text="", slots=None, **named):
    """The only question that a message is understood as."""
    tracker = Tracker(
        "x", slots or {}, message_of(intent, text, named), [], False, None, {}, ""
    )
    (question,) = resolve(Conversation.parse(tracker))
    return question


def test_question_without_a_name_is_about_the_last_programme():
    question = ask("ask_amount", slots={"programme": "forsa"})
    assert question.programmes == ("forsa",)


def test_named_programme_wins_over_the_last_one():
    question = ask("ask_amount", slots={"programme": "forsa"}, programme="intelaka")
    assert question.programmes == ("intelaka",)


def test_nothing_talked_about_leaves_the_question_open():
    assert ask("ask_amount").programmes == ()


def test_age_and_word_for_loan_do_not_hide_the_last_programme():
    slots = {"programme": "forsa"}
    assert ask("ask_eligibility", slots=slots, age=24).programmes == ("forsa",)
    assert ask("ask_rate", slots=slots, programme_kind="financing").programmes == (
        "forsa",
    )


def test_organisation_or_legal_form_named_hides_the_last_programme():
    slots = {"programme": "forsa"}
    assert ask("ask_documents", slots=slots, legal_form="sarl").programmes == ()
    assert ask("ask_amount", slots=slots, organisation="tamwilcom").programmes == ()


def test_contact_is_that_of_the_hub_when_a_hub_was_last_talked_about():
    slots = {"programme": "forsa", "hub": "technopark-rabat"}
    assert ask("ask_contact", slots=slots).hubs == ("technopark-rabat",)
    assert ask("ask_amount", slots=slots).programmes == ("forsa",)


def test_what_is_it_after_a_hub_is_about_the_hub():
    question = ask("ask_programme", slots={"hub": "technopark-rabat"})
    assert (question.intent, question.hubs) == ("ask_hub", ("technopark-rabat",))


@pytest.mark.parametrize(
    ("ordinal", "id"), [(1, "forsa"), (2, "intelaka"), (-1, "start-tpe")]
)
def test_ordinal_is_the_programme_shown_at_that_place(ordinal, id):
    shown = ["programme:forsa", "programme:intelaka", "programme:start-tpe"]
    question = ask("choose_option", slots={"shown": shown}, ordinal=ordinal)
    assert (question.intent, question.programmes) == ("ask_programme", (id,))


def test_ordinal_beyond_what_was_shown_stays_open():
    question = ask("choose_option", slots={"shown": ["programme:forsa"]}, ordinal=4)
    assert (question.intent, question.programmes) == ("choose_option", ())


def test_other_one_is_the_one_not_talked_about():
    slots = {"shown": ["programme:forsa", "programme:intelaka"], "programme": "forsa"}
    assert ask("choose_option", slots=slots, ordinal=0).programmes == ("intelaka",)


def test_ordinal_of_a_shown_hub_is_a_hub():
    question = ask(
        "choose_option", slots={"shown": ["hub:technopark-rabat"]}, ordinal=1
    )
    assert (question.intent, question.hubs) == ("ask_hub", ("technopark-rabat",))


def test_aspect_of_the_second_one_keeps_its_aspect():
    slots = {"shown": ["programme:forsa", "programme:intelaka"]}
    question = ask("ask_amount", slots=slots, ordinal=2)
    assert (question.intent, question.programmes) == ("ask_amount", ("intelaka",))


def test_name_alone_answers_the_question_asked_back():
    slots = {"last_intent": "ask_documents", "pending": "programme"}
    question = ask("ask_programme", "Forsa", slots, programme="forsa")
    assert (question.intent, question.programmes) == ("ask_documents", ("forsa",))


def test_choice_from_the_list_answers_the_question_asked_back():
    slots = {
        "last_intent": "ask_rate",
        "pending": "programme",
        "shown": ["programme:forsa"],
    }
    question = ask("choose_option", slots=slots, ordinal=1)
    assert (question.intent, question.programmes) == ("ask_rate", ("forsa",))


def test_other_question_than_the_one_asked_back_is_answered_itself():
    slots = {"last_intent": "ask_documents", "pending": "programme"}
    assert ask("ask_amount", slots=slots, programme="forsa").intent == "ask_amount"


def test_name_alone_without_a_question_asked_back_is_about_itself():
    question = ask(
        "ask_programme", "forsa", {"last_intent": "ask_documents"}, programme="forsa"
    )
    assert question.intent == "ask_programme"


def test_and_with_a_name_goes_on_with_the_aspect():
    slots = {"last_intent": "ask_amount", "programme": "forsa"}
    question = ask("ask_programme", "et intelaka", slots, programme="intelaka")
    assert (question.intent, question.programmes) == ("ask_amount", ("intelaka",))


def test_full_question_with_a_name_does_not_go_on():
    slots = {"last_intent": "ask_amount"}
    question = ask("ask_programme", "c'est quoi intelaka", slots, programme="intelaka")
    assert question.intent == "ask_programme"


def test_correction_asks_the_last_question_again():
    slots = {"last_intent": "ask_amount", "programme": "intelaka"}
    question = ask("correct_entity", slots=slots, programme="forsa")
    assert (question.intent, question.programmes) == ("ask_amount", ("forsa",))


def test_rejected_name_of_a_correction_is_dropped():
    slots = {"last_intent": "ask_amount", "programme": "intelaka"}
    question = ask("correct_entity", slots=slots, programme=["forsa", "intelaka"])
    assert question.programmes == ("forsa",)


def test_correction_without_a_name_stays_open():
    assert (
        ask("correct_entity", slots={"last_intent": "ask_amount"}).intent
        == "correct_entity"
    )


def test_correction_with_nothing_before_it_is_about_the_name():
    assert ask("correct_entity", programme="forsa").intent == "ask_programme"
    assert ask("correct_entity", hub="technopark-rabat").intent == "ask_hub"
    assert ask("correct_entity", place="fes").intent == "ask_region"


def test_correction_of_the_town_keeps_the_other_filters_of_the_list():
    slots = {
        "last_intent": "list_programmes",
        "last_filters": {"sectors": ["agriculture"], "places": ["fes"], "page": 2},
    }
    question = ask("correct_entity", slots=slots, place="agadir")
    assert (question.sectors, question.places, question.page) == (
        ("agriculture",),
        ("agadir",),
        0,
    )


def test_more_is_the_next_page_of_the_same_list():
    filters = {"regions": ["MA-09"], "page": 1}
    slots = {"last_intent": "list_programmes", "last_filters": filters}
    question = ask("ask_more", slots=slots)
    assert (question.intent, question.regions, question.page) == (
        "list_programmes",
        ("MA-09",),
        2,
    )


def test_more_after_a_programme_is_more_about_it():
    question = ask(
        "ask_more", slots={"last_intent": "ask_amount", "programme": "forsa"}
    )
    assert question.intent == "ask_more"


def test_town_alone_answers_where():
    slots = {"last_intent": "find_nearest_hub", "pending": "place"}
    question = ask("inform", "Fès", slots, place="fes")
    assert (question.intent, question.places) == ("find_nearest_hub", ("fes",))


def test_town_alone_without_a_question_is_a_fact_about_the_person():
    assert ask("inform", "Fès", place="fes").intent == "inform"


def test_nearest_without_a_town_is_near_the_last_one():
    assert ask("find_nearest_hub", slots={"place": "fes"}).places == ("fes",)
    assert ask("find_nearest_hub", slots={"region": "MA-09"}).regions == ("MA-09",)
    assert ask("find_nearest_hub", slots={"place": "fes"}, place="taza").places == (
        "taza",
    )


def test_comparison_takes_the_last_programme_as_the_other():
    question = ask(
        "compare_programmes", slots={"programme": "forsa"}, programme="intelaka"
    )
    assert question.programmes == ("intelaka", "forsa")


def test_comparison_of_what_was_shown():
    slots = {"shown": ["programme:forsa", "programme:intelaka"], "programme": "x"}
    assert ask("compare_programmes", slots=slots).programmes == ("forsa", "intelaka")


def test_comparison_of_one_name_takes_one_other_of_what_was_shown():
    slots = {"shown": ["programme:forsa", "programme:start-tpe", "programme:ilayki"]}
    assert ask("compare_programmes", slots=slots, programme="intelaka").programmes == (
        "intelaka",
        "forsa",
    )


def test_comparison_of_a_programme_with_itself_is_not_made():
    question = ask(
        "compare_programmes", slots={"programme": "forsa"}, programme="forsa"
    )
    assert question.programmes == ("forsa",)


def test_same_question_twice_is_answered_once():
    message = message_of("ask_amount", "x", {})
    same = {"text": "x", "intent": "ask_amount", "entities": []}
    message["questions"] = [same, dict(same)]
    tracker = Tracker("x", {}, message, [], False, None, {}, "")
    assert len(resolve(Conversation.parse(tracker))) == 1


def test_clarification_is_not_resumed_by_a_name():
    slots = {"last_intent": "unsure", "pending": "programme"}
    assert (
        ask("ask_programme", "forsa", slots, programme="forsa").intent
        == "ask_programme"
    )


def test_open_to_cooperatives_is_still_about_the_last_programme():
    slots = {"programme": "forsa"}
    assert ask("ask_eligibility", slots=slots, legal_form="cooperative").programmes == (
        "forsa",
    )
    assert ask("ask_documents", slots=slots, legal_form="cooperative").programmes == ()


def test_source_of_figures_is_told_with_the_figures():
    assert (
        ask("ask_source", slots={"last_intent": "ask_figures"}).intent == "ask_figures"
    )
    assert ask("ask_source", slots={"last_intent": "ask_amount"}).intent == "ask_source"


def test_town_alone_goes_on_with_the_list():
    filters = {"sectors": ["tourism"], "page": 1}
    slots = {"last_intent": "list_programmes", "last_filters": filters}
    question = ask("inform", "و فاس", slots, place="فاس")
    assert (question.intent, question.sectors, question.page) == (
        "list_programmes",
        ("tourism",),
        0,
    )


def test_facts_about_the_person_do_not_go_on_with_the_list():
    slots = {"last_intent": "list_programmes", "last_filters": {"page": 0}}
    assert ask("inform", "j'habite à Fès", slots, place="Fès").intent == "inform"

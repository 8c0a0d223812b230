import re


def test_list_says_how_many_and_for_what(talk):
    text = talk.say("list_programmes", sector="agriculture", region="MA-09").text
    assert re.search(
        r"\d+ résultat\(s\) pour : Agriculture et agritech, Souss-Massa", text
    )
    assert "1. " in text and "5. " in text and "6. " not in text


def test_what_is_made_for_the_criteria_comes_before_what_is_for_all(talk):
    reply = talk.say("list_programmes", sector="agriculture")
    assert reply.ids[0] == "generation-green-jeunes"


def test_town_narrows_to_its_region(talk):
    assert "Souss-Massa" in talk.say("list_programmes", place="agadir").text


def test_pages_follow_each_other_without_repeating(talk):
    first = talk.say("list_programmes", region="MA-09")
    second = talk.say("ask_more")
    assert not set(first.ids) & set(second.ids)
    assert second.text.splitlines()[1].startswith("6. ")


def test_last_page_offers_no_more(talk):
    reply = talk.say("list_programmes", profile="women")
    assert "/ask_more" not in reply.buttons
    assert "la liste est terminée" in talk.say("ask_more").text


def test_list_for_women_is_of_programmes_for_women(talk):
    ids = talk.say("list_programmes", profile="women").ids
    assert "ilayki" in ids
    assert "forsa" not in ids


def test_audience_without_a_filter_is_searched(talk):
    reply = talk.say("list_programmes", "programmes pour étudiants", profile="student")
    assert reply.ids[0] == "statut-etudiant-entrepreneur-snee"


def test_criteria_that_nothing_meets_are_relaxed_and_said_so(talk):
    reply = talk.say(
        "list_programmes", sector="gaming", programme_kind="guarantee", legal_form="sa"
    )
    assert "Rien ne répond à toutes vos demandes" in reply.text
    assert reply.ids


def test_criteria_that_are_met_are_not_relaxed(talk):
    assert "Rien ne répond" not in talk.say("list_programmes", sector="tourism").text


def test_figure_in_a_list_has_its_date_and_source(talk):
    text = talk.say("list_programmes", need="finance", programme_kind="financing").text
    lines = [line for line in text.splitlines() if "DH" in line]
    assert lines
    assert all(re.search(r"\(.*20\d\d\) https?://", line) for line in lines)


def test_town_corrected_after_a_list_goes_on_with_the_list(talk):
    talk.say("list_programmes", sector="tourism")
    reply = talk.say("correct_entity", place="fes")
    assert "Tourisme et hôtellerie, Fès-Meknès" in reply.text

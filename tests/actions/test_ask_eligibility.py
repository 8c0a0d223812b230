def test_conditions_and_audience_are_said_and_listed(talk):
    reply = talk.say("ask_eligibility", programme="forsa")
    assert "• 18 ans et plus" in reply.text
    assert "Âge : 18 ans et plus" in reply.text
    assert "Marocains du monde" in reply.text
    assert reply.custom["checklist"][0] == "18 ans et plus"


def test_sectors_are_named_when_not_all_are_admitted(talk):
    assert "🧩 Secteurs : " in talk.say("ask_eligibility", programme="mdm-invest").text
    assert "Secteurs" not in talk.say("ask_eligibility", programme="forsa").text


def test_regions_are_named_when_not_all_are_admitted(talk):
    text = talk.say("ask_eligibility", programme="initiative-souss-massa").text
    assert "Régions : Souss-Massa" in text
    assert "Régions" not in talk.say("ask_eligibility", programme="forsa").text


def test_programme_for_women_is_said_so(talk):
    assert "Réservé aux femmes" in talk.say("ask_eligibility", programme="ilayki").text
    assert "femmes" not in talk.say("ask_eligibility", programme="forsa").text


def test_unknown_conditions_are_said_unknown(talk):
    text = talk.say("ask_eligibility", programme="technopark-coworking").text
    assert "n'a pas la liste des conditions" in text


def test_age_of_the_person_does_not_change_the_programme_talked_about(talk):
    talk.say("ask_programme", programme="forsa")
    assert talk.say("ask_eligibility", age=24).ids == ["forsa"]


def test_what_the_person_said_gets_a_verdict(talk):
    text = talk.say("inform", "Forsa, j'ai 16 ans", programme="forsa", age=16).text
    assert "une condition au moins n'est pas remplie" in text
    assert "❌ âge : il faut au moins 18 ans, vous avez dit 16 ans" in text
    assert talk.slots["profile"] == {"age": 16}


def test_what_fits_is_no_promise(talk):
    text = talk.say("ask_eligibility", programme="forsa", age=41).text
    assert "rien de connu ne vous exclut ; c'est l'organisme qui décide" in text
    assert "✅ Rempli : âge (au moins 18 ans)" in text


def test_a_fact_that_decides_nothing_gets_no_verdict(talk):
    text = talk.say("ask_eligibility", programme="forsa", amount=None).text
    assert "⚖️" not in text
    text = talk.say("ask_eligibility", programme="technopark-coworking", age=41).text
    assert "⚖️" not in text


def test_verdict_remembers_what_was_said_before(talk):
    talk.say("match_profile", legal_form="cooperative")
    text = talk.say("ask_eligibility", programme="forsa", age=41).text
    assert "âge" in text.partition("✔️")[0]


def test_another_age_asks_the_same_again(talk):
    talk.say("ask_eligibility", programme="indh-ariej", age=41)
    reply = talk.say("inform", "et à 30 ans ?", age=30)
    assert reply.ids == ["indh-ariej"]
    assert "rien de connu ne vous exclut" in reply.text
    assert "41 ans" not in reply.text


def test_an_age_after_another_question_is_no_question_about_the_programme(talk):
    talk.say("ask_amount", programme="forsa")
    assert talk.say("inform", "j'ai 30 ans", age=30).kind == "question"

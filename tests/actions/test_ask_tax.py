def test_tax_of_a_status_is_explained(talk):
    reply = talk.say("ask_tax", legal_form="auto-entrepreneur")
    assert reply.ids == ["statut-auto-entrepreneur"]
    assert "0,5 %" in reply.text


def test_tax_without_a_status_lists_the_incentives(talk):
    reply = talk.say("ask_tax")
    assert reply.kind == "programmes"
    assert "avantage fiscal" in reply.text


def test_tax_after_a_loan_is_not_about_the_loan(talk):
    talk.say("ask_programme", programme="forsa")
    assert "forsa" not in talk.say("ask_tax").ids


def test_tax_after_a_tax_programme_is_about_it(talk):
    talk.say("ask_programme", programme="contribution-professionnelle-unique")
    assert talk.say("ask_tax").ids == ["contribution-professionnelle-unique"]


def test_tax_of_which_only_the_words_are_known_is_found(talk):
    reply = talk.say("ask_tax", "exonération IS pour une nouvelle usine industrielle")
    assert reply.ids == ["exoneration-is-industrie"]


def test_words_about_no_tax_list_the_incentives(talk):
    assert talk.say("ask_tax", "et les impôts ?").kind == "programmes"


def test_tax_in_a_sector_with_one_incentive_is_that_incentive(talk):
    reply = talk.say("ask_tax", sector="industry", programme_kind="tax-incentive")
    assert reply.ids == ["exoneration-is-industrie"]


def test_tax_in_a_sector_without_an_incentive_of_its_own_lists_them(talk):
    assert talk.say("ask_tax", sector="tourism").kind == "programmes"

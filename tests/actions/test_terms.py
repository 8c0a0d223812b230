import pytest


def line_of(text, words):
    """The position of the first line with `words`."""
    return next(
        number for number, line in enumerate(text.splitlines()) if words in line
    )


@pytest.mark.parametrize(
    ("intent", "first"),
    [
        ("ask_amount", "Montant"),
        ("ask_rate", "Taux d'intérêt : 2 %"),
        ("ask_guarantee", "Part du crédit garantie : 80 %"),
        ("ask_fee", "c'est gratuit"),
    ],
)
def test_term_asked_comes_first_and_the_others_follow(talk, intent, first):
    text = talk.say(intent, programme="intelaka").text
    assert line_of(text, first) == 1
    assert "1\u00a0200\u00a0000 DH" in text
    assert "2 %" in text


@pytest.mark.parametrize(
    ("intent", "unknown"),
    [
        ("ask_rate", "ne donne pas le taux"),
        ("ask_guarantee", "ne dit pas quelle part est garantie"),
        ("ask_fee", "ne dit pas ce que cela coûte"),
    ],
)
def test_unknown_term_is_said_unknown_with_whom_to_ask(talk, intent, unknown):
    text = talk.say(intent, programme="go-siyaha").text
    assert unknown in text
    assert "À demander à" in text


def test_loan_without_interest_is_said_so(talk):
    assert "sans intérêt" in talk.say("ask_rate", programme="forsa").text


def test_tax_rate_is_not_called_interest(talk):
    text = talk.say("ask_rate", programme="contribution-professionnelle-unique").text
    assert "Taux d'imposition : 10 %" in text
    assert "intérêt" not in text


def test_amount_set_by_law_is_not_called_money_given(talk):
    text = talk.say("ask_amount", programme="creation-cooperative").text
    assert "Minimum prévu : 1\u00a0000 DH" in text
    assert "Montant" not in text


def test_range_is_said_from_its_two_ends(talk):
    text = talk.say("ask_amount", programme="reseau-entreprendre-maroc").text
    assert "de 50\u00a0000 DH à 225\u00a0000 DH" in text


def test_rent_of_a_hub_is_that_of_its_offices(talk):
    reply = talk.say("ask_fee", hub="technopark-rabat")
    assert reply.ids == ["technopark-hebergement"]
    assert "50 DH/m²/mois" in reply.text


def test_hub_whose_operator_lets_no_offices_is_answered_as_a_hub(talk):
    assert talk.say("ask_fee", hub="cri-oriental").ids == ["cri-oriental"]

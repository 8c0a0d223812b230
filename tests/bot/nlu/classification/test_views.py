from bot.nlu.classification.views import outline, skeletons


def test_both_scripts_of_darija_share_words_and_pairs() -> None:
    assert skeletons(["شحال", "كيعطيو"]) == skeletons(["ch7al", "kay3tiw"])
    assert skeletons(["شحال"]) != skeletons(["فين"])


def test_outline_tells_ends_and_length() -> None:
    assert outline(["et", "le", "taux"]) == ["^et", "taux$", "#3"]
    assert outline(["le", "taux", "et"]) != outline(["et", "le", "taux"])


def test_long_texts_are_alike_in_length() -> None:
    assert outline(["a"] * 8)[-1] == outline(["a"] * 30)[-1]
    assert outline(["a"] * 7)[-1] != outline(["a"] * 8)[-1]


def test_outline_of_nothing_is_empty() -> None:
    assert outline([]) == []

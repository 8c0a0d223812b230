from bot.nlu.text.masking import Span, cut, masked

TEXT = "forsa à Rabat"
FORSA = Span(0, 5, "programme")
RABAT = Span(8, 13, "place")


def test_masked_puts_the_kind_for_the_name() -> None:
    assert masked(TEXT, [RABAT, FORSA]).split() == ["__programme__", "à", "__place__"]


def test_masked_leaves_a_text_without_names_alone() -> None:
    assert masked(TEXT, []) == TEXT


def test_masked_prefers_the_longest_of_overlapping_names() -> None:
    longer = Span(0, 13, "hub")
    assert masked(TEXT, [FORSA, RABAT, longer]).split() == ["__hub__"]


def test_cut_drops_names_only() -> None:
    assert cut(TEXT, [FORSA]).split() == ["à", "Rabat"]

from bot.nlu.classification.seen_text import SeenText
from bot.nlu.text.masking import Span

TEXT = "bghit forsa f Rabat"
NAMES = [Span(6, 11, "programme"), Span(14, 19, "place")]


def test_seen_text_hides_names_on_one_side_only() -> None:
    seen = SeenText.of(TEXT, NAMES)
    masks = ["__programme__", "__place__"]
    assert seen.hidden == ["bghit", masks[0], "f", masks[1]]
    assert seen.shown == ["bghit", "forsa", "f", "rabat", *masks]


def test_seen_text_without_a_name_has_one_side() -> None:
    seen = SeenText.of(TEXT, [])
    assert seen.shown == seen.hidden == ["bghit", "forsa", "f", "rabat"]

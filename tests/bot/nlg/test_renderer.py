import pytest

from bot.nlg.response_index import ResponseIndex
from tests.support.responses import responses


@pytest.fixture(scope="module")
def index() -> ResponseIndex:
    return ResponseIndex(responses())


@pytest.mark.parametrize(
    ("language", "money", "percent", "distance"),
    [
        ("fr", "1\u00a0200\u00a0000 DH", "1,75 %", "169 km"),
        ("ar", "1.200.000 درهم", "1,75%", "169 كلم"),
        ("ary", "1.200.000 درهم", "1,75%", "169 كلم"),
        ("en", "MAD 1,200,000", "1.75%", "169 km"),
    ],
)
def test_figures_are_written_by_language(index, language, money, percent, distance):
    renderer = index.renderer(language)
    assert renderer.value({"money": 1200000}) == money
    assert renderer.value({"percent": 1.75}) == percent
    assert renderer.value({"km": 168.7}) == distance


def test_text_is_taken_in_the_language_and_darija_reads_arabic(index):
    text = {"text": {"fr": "prêt", "ar": "قرض", "en": "loan"}}
    words = [index.renderer(code).value(text) for code in ("fr", "ar", "ary", "en")]
    assert words == ["prêt", "قرض", "قرض", "loan"]


def test_text_missing_in_the_language_is_taken_from_another(index):
    assert (
        index.renderer("en").value({"text": {"fr": "prêt", "ar": None, "en": None}})
        == "prêt"
    )
    assert (
        index.renderer("en").value({"text": {"fr": None, "ar": None, "en": None}}) == ""
    )


def test_items_stand_one_a_line_and_lists_in_one_line(index):
    items = [{"text": {"fr": "un"}}, "deux"]
    assert index.renderer("fr").value({"items": items}) == "• un\n• deux"
    assert index.renderer("fr").value({"list": items}) == "un, deux"
    assert index.renderer("ar").value({"list": ["أ", "ب"]}) == "أ، ب"


def test_response_inside_a_response_is_in_the_same_language(index):
    field = {"key": "utter_stage_idea", "fields": {}}
    assert index.renderer("en").value(field) == "idea"
    assert index.renderer("ary").value(field) == "فكرة"


def test_link_is_bare_in_arabic(index):
    line = index.renderer("ar").line(
        "utter_link", {"link": {"link": "https://forsa.ma"}}
    )
    assert line.endswith(" https://forsa.ma")


def test_unknown_key_and_missing_field_are_logged_and_left_out(index, caplog):
    assert index.renderer("fr").line("utter_nothing_such", {}) == ""
    assert index.renderer("fr").line("utter_contact", {}) == "☎️ "
    assert "utter_nothing_such" in caplog.text
    assert "contact" in caplog.text


def test_known_key_is_not_logged(index, caplog):
    index.renderer("fr").line("utter_contact", {"contact": "5544"})
    assert caplog.text == ""

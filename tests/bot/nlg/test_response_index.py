from bot.nlg.response_index import ResponseIndex


def variation(text: str, language: str | None = None) -> dict:
    condition = [{"type": "slot", "name": "language", "value": language}]
    return {"text": text} | ({"condition": condition} if language else {})


def test_variation_is_found_by_language():
    index = ResponseIndex({"utter_a": [variation("oui", "fr"), variation("yes", "en")]})
    assert index.renderer("en").line("utter_a", {}) == "yes"
    assert index.renderer("fr").line("utter_a", {}) == "oui"


def test_unknown_language_reads_french():
    index = ResponseIndex({"utter_a": [variation("oui", "fr"), variation("yes", "en")]})
    assert index.renderer("de").line("utter_a", {}) == "oui"
    assert index.renderer(None).line("utter_a", {}) == "oui"


def test_variation_without_condition_serves_languages_that_have_none_of_their_own():
    index = ResponseIndex({"utter_a": [variation("any"), variation("yes", "en")]})
    assert index.renderer("fr").line("utter_a", {}) == "any"
    assert index.renderer("en").line("utter_a", {}) == "yes"


def test_language_without_variation_has_no_text():
    index = ResponseIndex({"utter_a": [variation("yes", "en")]})
    assert index.renderer("ar").line("utter_a", {}) == ""

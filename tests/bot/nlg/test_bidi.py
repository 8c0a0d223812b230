from bot.nlg.bidi import FIRST_STRONG_ISOLATE as FSI
from bot.nlg.bidi import POP_ISOLATE as PDI
from bot.nlg.bidi import isolate, isolate_whole


def test_latin_name_inside_arabic_is_isolated_with_its_words():
    assert (
        isolate("برنامج Boost Up Lab مفتوح") == f"برنامج {FSI}Boost Up Lab{PDI} مفتوح"
    )


def test_arabic_alone_is_left_alone():
    assert isolate("برنامج فرصة 2026 مفتوح") == "برنامج فرصة 2026 مفتوح"


def test_name_keeps_its_brackets_and_dash_in_one_isolate():
    name = "MITC (Moroccan Information Technopark Company) – Technopark"
    assert isolate(f"من {name} إلى") == f"من {FSI}{name}{PDI} إلى"


def test_number_before_a_name_stays_outside():
    assert isolate("سنة 2023 MITC") == f"سنة 2023 {FSI}MITC{PDI}"


def test_telephone_number_is_isolated():
    assert isolate("هاتف: +212 5 39 34 23 03") == f"هاتف: {FSI}+212 5 39 34 23 03{PDI}"


def test_address_stays_bare_and_clickable():
    assert isolate("المصدر: https://forsa.ma/a-b") == "المصدر: https://forsa.ma/a-b"


def test_what_is_isolated_already_is_not_isolated_twice():
    once = isolate("من Tamwilcom")
    assert isolate(once) == once


def test_latin_value_is_isolated_whole_with_its_punctuation():
    assert (
        isolate_whole("Maroc PME ; SMIT, etc.") == f"{FSI}Maroc PME ; SMIT, etc.{PDI}"
    )


def test_mixed_value_and_address_are_not_isolated_whole():
    assert isolate_whole("شركة MITC") == "شركة MITC"
    assert isolate_whole("https://a.ma") == "https://a.ma"

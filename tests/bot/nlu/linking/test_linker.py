"""What a message is linked to, with the catalogue of the repository."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.linking.linker import Linker


def links(linker: Linker, text: str) -> set[tuple[str, object]]:
    return {(span.entity, span.value) for span in linker.link(text)}


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("c'est quoi Forsa ?", "forsa"),
        ("forsaaa", "forsa"),
        ("wach lforsa mazal", "forsa"),
        ("شحال كيعطيو ففرصة", "forsa"),
        ("فورصة", "forsa"),
        ("intilaka", "intelaka"),
        ("intelekka", "intelaka"),
        ("inti laka", "intelaka"),
        ("انتيلاكا", "intelaka"),
        ("otoentreprenor", "statut-auto-entrepreneur"),
        ("bostuplab", "technopark-boost-up-lab"),
        ("gosiyaha", "go-siyaha"),
        ("Damane Intelak", "damane-intelak"),
    ],
)
def test_programme_is_linked_however_it_is_spelt(
    linker: Linker, text: str, programme: str
):
    assert ("programme", programme) in links(linker, text)


@pytest.mark.parametrize(
    ("text", "hub"),
    [
        ("technopark fes", "technopark-fes"),
        ("tecnopark kaza", "technopark-casablanca"),
        ("فين جا التكنوبارك ديال كازا", "technopark-casablanca"),
        ("تكنوبارك بمدينة وجدة", "technopark-oujda"),
        ("has the Fez technopark opened", "technopark-fes"),
        ("le CRI de Fès", "cri-fes-meknes"),
        ("المركز الجهوي للاستثمار بالعيون", "cri-laayoune-sakia-el-hamra"),
        ("Agadir regional investment centre", "cri-souss-massa"),
    ],
)
def test_longest_name_wins(linker: Linker, text: str, hub: str):
    assert links(linker, text) == {("hub", hub)}


def test_technopark_alone_is_no_site(linker: Linker):
    expected = {("organisation", "mitc"), ("hub_kind", "technopark")}
    assert links(linker, "technopark") == expected


def test_technopark_where_there_is_none_is_a_kind_and_a_place(linker: Linker):
    found = links(linker, "kayn chi technopark f Nador?")
    assert {("hub_kind", "technopark"), ("place", "nador")} <= found
    assert "hub" not in {entity for entity, _ in found}


def test_several_names_are_all_linked(linker: Linker):
    found = links(linker, "Forsa وIntelaka و Tahfiz")
    assert found == {("programme", x) for x in ("forsa", "intelaka", "tahfiz")}


def test_ambiguous_name_has_alternatives(linker: Linker):
    (span,) = linker.link("intelak")
    assert (span.value, "damane-intelak" in span.alternatives) == ("intelaka", True)


def test_clear_name_has_no_alternatives(linker: Linker):
    (span,) = linker.link("forsa")
    assert span.alternatives == ()


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("le programme START", ("programme", "technopark-start")),
        ("je veux START", ("programme", "technopark-start")),
        ("je suis à Safi", ("place", "safi")),
        ("ana mn safi", ("place", "safi")),
        ("ساكن فالجديدة", ("place", "el-jadida")),
        ("شروط برنامج أنا مقاول", ("programme", "ana-moukawil")),
        ("les programmes dans le Nord", ("region", "MA-01")),
        ("projet d'application mobile", ("sector", "ict-digital")),
    ],
)
def test_context_makes_an_ordinary_word_a_name(
    linker: Linker, text: str, link: tuple[str, str]
):
    assert link in links(linker, text)


@pytest.mark.parametrize(
    "text",
    [
        "I want to start now",
        "safi",
        "صافي شكرا",
        "safi fhemt",
        "ما هي الأشياء الجديدة؟",
        "ana machi mo9awil",
        "عطيني شي فرصة عافاك",
        "هل يمكنني الحصول على فرصة عمل",
        "3tini chi forsa okhra",
        "bداية",
        "بداية من شحال",
        "force de vente",
        "par où commencer ?",
        "merci bcp",
        "how r u",
        "salam labas",
        "what's the difference between them",
        "dar dyali b3ida",
        "rich people get everything",
        "je sais pas",
        "c'est fini",
        "mix",
    ],
)
def test_ordinary_words_link_to_nothing(linker: Linker, text: str):
    assert links(linker, text) == set()


def test_town_is_a_place_and_not_its_region(linker: Linker):
    assert links(linker, "Dakhla") == {("place", "dakhla")}


def test_named_region_is_a_region(linker: Linker):
    assert links(linker, "jihat Dakhla") == {("region", "MA-12")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("je cherche un crédit sans garantie", {("programme_kind", "financing")}),
        ("بغيت قروضا", {("programme_kind", "financing")}),
        ("une subvantion", {("programme_kind", "grant")}),
        ("aides pour les MRE", {("profile", "diaspora")}),
        ("للعيالات فالدوار", {("profile", "women"), ("profile", "rural")}),
        ("la deuxième", {("ordinal", 2)}),
        ("lakhra", {("ordinal", 0)}),
        ("الأخير", {("ordinal", -1)}),
        ("réponds en arabe", {("requested_language", "ar")}),
        ("hder b darija", {("requested_language", "ary")}),
    ],
)
def test_codes_are_read_from_the_word_lists(
    linker: Linker, text: str, expected: set[tuple[str, object]]
):
    assert links(linker, text) == expected


@pytest.mark.parametrize(
    "text", ["attendez une seconde", "3awd tani", "jeune pousse", "I don't know"]
)
def test_ignored_phrases_hide_their_words(linker: Linker, text: str):
    assert links(linker, text) == set()


def test_form_named_by_a_programme_is_told_too(linker: Linker):
    found = links(linker, "تأسيس تعاونية")
    assert {
        ("programme", "creation-cooperative"),
        ("legal_form", "cooperative"),
    } <= found


def test_number_alone_is_a_number(linker: Linker):
    assert links(linker, "24 !") == {("number", 24)}


def test_number_in_a_sentence_is_none(linker: Linker):
    assert links(linker, "il y en a 24 ici") == set()


WORDS = st.sampled_from(
    [
        "forsa",
        "فرصة",
        "technopark",
        "rabat",
        "الرباط",
        "cri",
        "80",
        "000",
        "k",
        "dh",
        "مليون",
        "و",
        "nes",
        "ال",
        "ف",
        "3ndi",
        "٣١",
        "عام",
        "%",
        "€",
        "l",
        "d",
        "f",
        "start،",
        ".",
        "ـ",
        "\u200d",
        "ﷺ",
        "½",
        "ß",
        "İ",
        "²",
        "1,5",
        "٫",
        "نصف",
        "w",
        "safi",
    ]
)
MESSAGES = st.one_of(
    st.text(),
    st.lists(WORDS).map(" ".join),
    st.lists(st.one_of(WORDS, st.text(max_size=3))).map("".join),
)


@given(text=MESSAGES)
def test_offsets_slice_the_text_whatever_it_is(linker: Linker, text: str):
    for span in linker.link(text):
        assert 0 <= span.start < span.end <= len(text)
        assert any(character.isalnum() for character in text[span.start : span.end])


@given(text=MESSAGES)
def test_scores_are_shares(linker: Linker, text: str):
    assert all(0 < span.score <= 1 for span in linker.link(text))

from catalogue.lines import split_lines
from catalogue.models import Place, Programme, Sector


def test_extra_spellings_join_those_of_the_row() -> None:
    aliases = split_lines(Programme.objects.get(id="forsa").aliases)
    assert {"FORSA Academy", "karad forsa"} <= set(aliases)
    assert len(aliases) == len(set(aliases))


def test_sectors_are_known_by_everyday_words() -> None:
    aliases = split_lines(Sector.objects.get(id="agrifood").aliases)
    assert {"halwa", "حلويات", "pâtisserie", "traiteur", "زيت", "bakery"} <= set(
        aliases
    )


def test_words_with_another_meaning_are_marked() -> None:
    assert "Safi" in split_lines(Place.objects.get(id="safi").ambiguous_aliases)
    assert "START" in split_lines(
        Programme.objects.get(id="technopark-start").ambiguous_aliases
    )


def test_plain_names_are_not_marked() -> None:
    assert Place.objects.get(id="agadir").ambiguous_aliases == ""
    assert "Forsa" not in split_lines(
        Programme.objects.get(id="forsa").ambiguous_aliases
    )

"""A file with one wrong row is refused as a whole, with the row and the field named."""

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from catalogue.models import CatalogueVersion, Programme

SPOILT = [
    (
        "wordings.yml",
        "  forsa:\n",
        "  forza:\n",
        "row forza: there is no programme of this id",
    ),
    (
        "wordings.yml",
        "programme:\n",
        "programmes:\n",
        "must be a mapping with the key programme",
    ),
    (
        "programmes.yml",
        "kind: hosting",
        "kind: hotel",
        "row technopark-hebergement, field kind",
    ),
    (
        "programmes.yml",
        "  operator: Tamwilcom\n",
        "",
        "row damane-intelak, field operator",
    ),
    (
        "programmes.yml",
        "status: open",
        "state: open",
        "row technopark-hebergement, field state",
    ),
    (
        "programmes.yml",
        "    - creation\n",
        "    - birth\n",
        "row technopark-hebergement, field audience.stages.0",
    ),
    (
        "programmes.yml",
        "    - MA-01\n",
        "    - MA-99\n",
        "field audience.regions: there is no region 'MA-99'",
    ),
    (
        "programmes.yml",
        "- id: forsa\n",
        "- id: intelaka\n",
        "row intelaka, field id: this id occurs twice",
    ),
    ("programmes.yml", "- id: forsa\n", "- id: for sa\n", "row for sa, field id"),
    (
        "programmes.yml",
        "amount_max_mad: 1200000",
        "amount_max_mad: -5",
        "row intelaka, field amount_max_mad",
    ),
    (
        "programmes.yml",
        "amount_max_mad: 1200000",
        "amount_max_mad: much",
        "row intelaka, field amount_max_mad",
    ),
    (
        "programmes.yml",
        "as_of: 2024-11\n",
        "as_of: 2024-13\n",
        "row technopark-coworking, field as_of",
    ),
    (
        "programmes.yml",
        "as_of: '2026-01-22'",
        "as_of: '2026-02-30'",
        "row technopark-hebergement, field as_of",
    ),
    (
        "programmes.yml",
        "  url: https://www.technopark.ma\n",
        "  url: technopark\n",
        "technopark-hebergement, field url",
    ),
    (
        "programmes.yml",
        "    en: Technopark office hosting\n",
        "",
        "row technopark-hebergement, field name",
    ),
    (
        "programmes.yml",
        "    en: Technopark office hosting",
        "    en: ''",
        "hebergement, field name: is empty in en",
    ),
    (
        "programmes.yml",
        "  status: open\n",
        "  status: open\n  status: open\n",
        "'status' is written twice",
    ),
    (
        "programmes.yml",
        "- id: technopark-hebergement",
        "- id: [",
        "programmes.yml: isn't valid YAML",
    ),
    (
        "hubs.yml",
        "latitude: 33.543",
        "latitude: 93.5",
        "hubs.yml, row technopark-casablanca, field latitude",
    ),
    (
        "hubs.yml",
        "region: MA-06",
        "region: MA-60",
        "row technopark-casablanca, field region: there is no region",
    ),
    (
        "hubs.yml",
        "opened: 2001",
        "opened: last year",
        "row technopark-casablanca, field opened",
    ),
    (
        "hubs.yml",
        "  - cultural-creative\n",
        "  - cinema\n",
        "field sectors: there is no sector 'cinema'",
    ),
    (
        "regions.yml",
        "cri_id: cri-oriental",
        "cri_id: cri-east",
        "row MA-02, field cri_id: there is no hub",
    ),
    (
        "places.yml",
        "population: 1035141",
        "population: many",
        "places.yml, row tanger, field population",
    ),
    (
        "technopark_facts.yml",
        "value: 3000",
        "value: a lot",
        "row accompanied-2023, field value",
    ),
    (
        "technopark_facts.yml",
        "roadmap_axes:",
        "axes:",
        "field roadmap_axes: is missing",
    ),
    (
        "technopark_facts.yml",
        "percent: 35",
        "percent: 350",
        "field founders_shares_percent.0.percent",
    ),
    (
        "organisations.yml",
        "website: https://www.anapec.org",
        "website: anapec",
        "row anapec, field website",
    ),
    (
        "aliases.yml",
        "  forsa:\n",
        "  forza:\n",
        "aliases.yml, row forza: there is no programme of this id",
    ),
    ("aliases.yml", "hub:\n", "hubs:\n", "aliases.yml, field hubs"),
]


@pytest.mark.parametrize(("file", "old", "new", "problem"), SPOILT)
def test_a_bad_row_is_named_and_nothing_changes(
    folder: Path, file: str, old: str, new: str, problem: str
) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    change_a_good_row(folder)
    before = (CatalogueVersion.current(), Programme.objects.get(id="go-siyaha").name_en)

    with pytest.raises(CommandError) as refusal:
        call_command("import_catalogue", str(folder))

    assert problem in str(refusal.value)
    assert str(refusal.value).startswith(f"Nothing was imported. {file}")
    assert (
        CatalogueVersion.current(),
        Programme.objects.get(id="go-siyaha").name_en,
    ) == before


def test_the_same_folder_without_the_fault_is_imported(folder: Path) -> None:
    change_a_good_row(folder)
    call_command("import_catalogue", str(folder), verbosity=0)
    assert Programme.objects.get(id="go-siyaha").name_en == "Go Siyaha!"


def change_a_good_row(folder: Path) -> None:
    path = folder / "programmes.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("    en: Go Siyaha\n", "    en: Go Siyaha!\n", 1), encoding="utf-8"
    )

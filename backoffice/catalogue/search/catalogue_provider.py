"""The catalogue's own texts."""

from collections.abc import Iterable, Iterator

from catalogue.languages import Language, catalogue_language
from catalogue.lines import split_lines
from catalogue.models import (
    CatalogueVersion,
    Fact,
    Hub,
    LinkableRow,
    Programme,
    SourcedRow,
)
from catalogue.search.passage import Passage

PROGRAMME_TEXTS = (
    "summary",
    "benefits",
    "eligibility",
    "documents",
    "how_to_apply",
    "fee",
    "caveat",
)
HUB_TEXTS = ("services", "address", "status_note")


class CatalogueProvider:
    """One passage a text of a programme or hub, and one a fact."""

    def version(self) -> str:
        return CatalogueVersion.current()

    def passages(self, language: str) -> Iterator[Passage]:
        spoken = catalogue_language(language)
        for programme in Programme.objects.prefetch_related("sources"):
            yield from _of_row("programme", programme, PROGRAMME_TEXTS, spoken)
        for hub in Hub.objects.prefetch_related("sources"):
            yield from _of_row("hub", hub, HUB_TEXTS, spoken)
        for fact in Fact.objects.prefetch_related("sources"):
            yield _of_fact(fact, spoken)


def _of_row(
    kind: str, row: LinkableRow, texts: Iterable[str], language: Language
) -> Iterator[Passage]:
    title = getattr(row, f"name_{language}")
    for name in texts:
        text = getattr(row, f"{name}_{language}")
        if text:
            yield _passage(kind, row, title, text, f"{title} {text}")
    for name in (row.name_fr, row.name_ar, row.name_en, *split_lines(row.aliases)):
        yield _passage(kind, row, title, getattr(row, f"{texts[0]}_{language}"), name)


def _of_fact(fact: Fact, language: Language) -> Passage:
    label, unit, text = (
        getattr(fact, f"{name}_{language}") for name in ("label", "unit", "text")
    )
    value = "" if fact.value is None else f"{fact.value:g}"
    said = " ".join(filter(None, (value, unit, text)))
    return _passage("fact", fact, label, said, f"{label} {said}")


def _passage(
    kind: str, row: SourcedRow, title: str, text: str, searched: str
) -> Passage:
    source = next((source for source in row.sources.all() if source.url), None)
    cited = {"url": source.url, "title": source.title} if source else None
    return Passage(kind, row.pk, title, text, searched, row.as_of or None, cited)

"""Writes one row with its relations and sources, as one entry of its history."""

from catalogue.importing.entry import Entry
from catalogue.models import CatalogueRow, Source, SourcedRow

REASON = "import_catalogue"


def write(entry: Entry) -> bool:
    """True when the row is new."""
    model = entry.section.shape.model
    row = model.objects.filter(pk=entry.record.id).first()
    created = row is None
    row = row or model(id=entry.record.id)
    for name, value in {**entry.record.columns, "position": entry.position}.items():
        setattr(row, name, value)
    if entry.record.relations:
        _relate(row, entry)
    row._change_reason = REASON
    row.save(force_insert=created and not entry.record.relations)
    if created:
        row.history.update(history_type="+")
    if isinstance(row, SourcedRow):
        _replace_sources(row, entry)
    return created


def _relate(row: CatalogueRow, entry: Entry) -> None:
    """Relations need a saved row; its history is written after them, with them."""
    row.skip_history_when_saving = True
    row.save()
    for name, ids in entry.record.relations.items():
        getattr(row, name).set(ids)
    del row.skip_history_when_saving


def _replace_sources(row: SourcedRow, entry: Entry) -> None:
    row.sources.all().delete()
    Source.objects.bulk_create(
        Source(
            row=row,
            position=position,
            url=source.url,
            title=source.title,
            date=source.date,
        )
        for position, source in enumerate(entry.record.sources)
    )

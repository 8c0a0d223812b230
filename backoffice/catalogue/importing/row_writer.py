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
    _save_silently(row, entry)
    row._change_reason = REASON
    row.save()
    if created:
        row.history.update(history_type="+")
    return created


def _save_silently(row: CatalogueRow, entry: Entry) -> None:
    row.skip_history_when_saving = True
    row.save()
    for name, ids in entry.record.relations.items():
        getattr(row, name).set(ids)
    if isinstance(row, SourcedRow):
        _replace_sources(row, entry)
    del row.skip_history_when_saving


def _replace_sources(row: SourcedRow, entry: Entry) -> None:
    row.sources.all().delete()
    for position, source in enumerate(entry.record.sources):
        Source(
            row=row,
            position=position,
            url=source.url,
            title=source.title,
            date=source.date,
        ).save()

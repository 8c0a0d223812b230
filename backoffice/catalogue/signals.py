"""Every change of a catalogue table renews the version."""

from django.db.models.signals import m2m_changed, post_delete, post_save

from catalogue.models import (
    CatalogueVersion,
    Event,
    Fact,
    Hub,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
    Source,
)

TABLES = (Programme, Hub, Region, Place, Sector, Organisation, Fact, Event, Source)
RELATIONS = (
    Programme.organisations.through,
    Programme.sectors.through,
    Programme.regions.through,
    Hub.organisations.through,
    Hub.sectors.through,
)


def connect() -> None:
    for table in TABLES:
        post_save.connect(_renew_version, sender=table)
        post_delete.connect(_renew_version, sender=table)
    for relation in RELATIONS:
        m2m_changed.connect(_renew_version, sender=relation)


def _renew_version(**kwargs: object) -> None:
    CatalogueVersion.renew()

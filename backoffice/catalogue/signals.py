"""Every change of a catalogue table renews the version."""

from django.db.models.signals import m2m_changed, post_delete, post_save

from catalogue.models import (
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
from catalogue.renewal import renew

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
        post_save.connect(renew, sender=table)
        post_delete.connect(renew, sender=table)
    for relation in RELATIONS:
        m2m_changed.connect(renew, sender=relation)

"""Every change of a catalogue table renews the version; a change without a reason has an empty one."""

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save
from simple_history.signals import pre_create_historical_record

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
    pre_create_historical_record.connect(_give_no_reason)
    for table in TABLES:
        post_save.connect(renew, sender=table)
        post_delete.connect(renew, sender=table)
    for relation in RELATIONS:
        m2m_changed.connect(renew, sender=relation)


def _give_no_reason(history_instance: Model, **kwargs: object) -> None:
    """The page of the history would write `None`."""
    history_instance.history_change_reason = (
        history_instance.history_change_reason or ""
    )

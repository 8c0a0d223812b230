"""The catalogue's tables."""

from catalogue.models.audience import LegalForm, Stage
from catalogue.models.catalogue_row import CatalogueRow
from catalogue.models.catalogue_version import CatalogueVersion
from catalogue.models.confidence import Confidence
from catalogue.models.event import Event
from catalogue.models.fact import Fact
from catalogue.models.hub import Hub
from catalogue.models.import_record import ImportRecord
from catalogue.models.linkable_row import LinkableRow
from catalogue.models.located_row import LocatedRow
from catalogue.models.need import Need
from catalogue.models.organisation import Organisation
from catalogue.models.place import Place
from catalogue.models.programme import Programme
from catalogue.models.programme_kind import ProgrammeKind
from catalogue.models.region import Region
from catalogue.models.sector import Sector
from catalogue.models.source import Source
from catalogue.models.sourced_row import SourcedRow

__all__ = [
    "CatalogueRow",
    "CatalogueVersion",
    "Confidence",
    "Event",
    "Fact",
    "Hub",
    "ImportRecord",
    "LegalForm",
    "LinkableRow",
    "LocatedRow",
    "Need",
    "Organisation",
    "Place",
    "Programme",
    "ProgrammeKind",
    "Region",
    "Sector",
    "Source",
    "SourcedRow",
    "Stage",
]

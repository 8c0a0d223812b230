"""Shapes of the rows of the YAML files, each validated by the row alone."""

from catalogue.importing.rows.aliases_row import AliasesRow
from catalogue.importing.rows.axis_row import AxisRow
from catalogue.importing.rows.company_row import CompanyRow
from catalogue.importing.rows.event_row import EventRow
from catalogue.importing.rows.figure_row import FigureRow
from catalogue.importing.rows.hub_row import HubRow
from catalogue.importing.rows.organisation_row import OrganisationRow
from catalogue.importing.rows.place_row import PlaceRow
from catalogue.importing.rows.programme_row import ProgrammeRow
from catalogue.importing.rows.region_row import RegionRow
from catalogue.importing.rows.row import Row
from catalogue.importing.rows.sector_row import SectorRow
from catalogue.importing.rows.wordings_row import WordingsRow

__all__ = [
    "AliasesRow",
    "AxisRow",
    "CompanyRow",
    "EventRow",
    "FigureRow",
    "HubRow",
    "OrganisationRow",
    "PlaceRow",
    "ProgrammeRow",
    "RegionRow",
    "Row",
    "SectorRow",
    "WordingsRow",
]

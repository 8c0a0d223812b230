"""A row of sectors.yml."""

from catalogue.importing.fields import TextField
from catalogue.importing.rows.row import Row
from catalogue.models import Sector


class SectorRow(Row):
    model = Sector

    name = TextField()

"""The staff's pages for the catalogue."""

from django.contrib import admin

from catalogue.admin.event_admin import EventAdmin
from catalogue.admin.fact_admin import FactAdmin
from catalogue.admin.hub_admin import HubAdmin
from catalogue.admin.organisation_admin import OrganisationAdmin
from catalogue.admin.place_admin import PlaceAdmin
from catalogue.admin.programme_admin import ProgrammeAdmin
from catalogue.admin.region_admin import RegionAdmin
from catalogue.admin.sector_admin import SectorAdmin
from catalogue.models import (
    Event,
    Fact,
    Hub,
    Organisation,
    Place,
    Programme,
    Region,
    Sector,
)

admin.site.register(Programme, ProgrammeAdmin)
admin.site.register(Hub, HubAdmin)
admin.site.register(Organisation, OrganisationAdmin)
admin.site.register(Sector, SectorAdmin)
admin.site.register(Region, RegionAdmin)
admin.site.register(Place, PlaceAdmin)
admin.site.register(Fact, FactAdmin)
admin.site.register(Event, EventAdmin)

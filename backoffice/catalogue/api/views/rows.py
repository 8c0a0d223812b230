"""The catalogue's lists and rows."""

from rest_framework.viewsets import ReadOnlyModelViewSet

from catalogue.api.filters.event_filter import EventFilter
from catalogue.api.filters.fact_filter import FactFilter
from catalogue.api.filters.hub_filter import HubFilter
from catalogue.api.filters.place_filter import PlaceFilter
from catalogue.api.filters.programme_filter import ProgrammeFilter
from catalogue.api.filters.strict_filter_backend import StrictFilterBackend
from catalogue.api.serializers.event_serializer import EventSerializer
from catalogue.api.serializers.fact_serializer import FactSerializer
from catalogue.api.serializers.hub_serializer import HubSerializer
from catalogue.api.serializers.organisation_serializer import OrganisationSerializer
from catalogue.api.serializers.place_serializer import PlaceSerializer
from catalogue.api.serializers.programme_serializer import ProgrammeSerializer
from catalogue.api.serializers.region_serializer import RegionSerializer
from catalogue.api.serializers.sector_serializer import SectorSerializer
from catalogue.api.versioned_view import VersionedView
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


class RowsView(VersionedView, ReadOnlyModelViewSet):
    filter_backends = [StrictFilterBackend]
    lookup_value_regex = "[A-Za-z0-9-]+"


class ProgrammesView(RowsView):
    queryset = Programme.objects.prefetch_related(
        "organisations", "sectors", "regions", "sources"
    )
    serializer_class = ProgrammeSerializer
    filterset_class = ProgrammeFilter


class HubsView(RowsView):
    queryset = Hub.objects.prefetch_related("organisations", "sectors", "sources")
    serializer_class = HubSerializer
    filterset_class = HubFilter


class RegionsView(RowsView):
    queryset = Region.objects.all()
    serializer_class = RegionSerializer


class SectorsView(RowsView):
    queryset = Sector.objects.all()
    serializer_class = SectorSerializer


class PlacesView(RowsView):
    queryset = Place.objects.all()
    serializer_class = PlaceSerializer
    filterset_class = PlaceFilter


class OrganisationsView(RowsView):
    queryset = Organisation.objects.all()
    serializer_class = OrganisationSerializer


class FactsView(RowsView):
    queryset = Fact.objects.prefetch_related("sources")
    serializer_class = FactSerializer
    filterset_class = FactFilter


class EventsView(RowsView):
    queryset = Event.objects.prefetch_related("sources")
    serializer_class = EventSerializer
    filterset_class = EventFilter

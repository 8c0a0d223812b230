"""Addresses under /api/v1/."""

from django.urls import path
from django.views.decorators.http import conditional_page
from drf_spectacular.views import SpectacularAPIView
from rest_framework.routers import SimpleRouter

from catalogue.api.views import rows
from catalogue.api.views.described_view import DescribedView
from catalogue.api.views.match_view import MatchView
from catalogue.api.views.names_view import NamesView
from catalogue.api.views.search_view import SearchView

router = SimpleRouter()
router.register("programmes", rows.ProgrammesView, basename="programme")
router.register("hubs", rows.HubsView, basename="hub")
router.register("regions", rows.RegionsView, basename="region")
router.register("sectors", rows.SectorsView, basename="sector")
router.register("places", rows.PlacesView, basename="place")
router.register("organisations", rows.OrganisationsView, basename="organisation")
router.register("facts", rows.FactsView, basename="fact")
router.register("events", rows.EventsView, basename="event")

urlpatterns = [
    *router.urls,
    path("described/", DescribedView.as_view(), name="described"),
    path("match/", MatchView.as_view(), name="match"),
    path("names/", NamesView.as_view(), name="names"),
    path("search/", SearchView.as_view(), name="search"),
    path("schema/", conditional_page(SpectacularAPIView.as_view()), name="schema"),
]

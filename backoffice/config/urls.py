"""Addresses of the back office."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView

from config.demo import demo
from config.health import healthz, readyz

urlpatterns = [
    path("", RedirectView.as_view(url="/staff/")),
    path("staff/", admin.site.urls),
    path("demo/", demo, {"language": "fr"}),
    path("demo/ar/", demo, {"language": "ar"}),
    path("i18n/", include("django.conf.urls.i18n")),
    path("api/v1/", include("catalogue.api.urls")),
    path("api/v1/", include("review.api.urls")),
    path("healthz", healthz),
    path("readyz", readyz),
    path("", include("django_prometheus.urls")),
]

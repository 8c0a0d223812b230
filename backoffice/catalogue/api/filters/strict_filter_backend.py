"""Filtering that refuses unknown parameters."""

from django.db.models import QuerySet
from django_filters.rest_framework import DjangoFilterBackend
from rest_framework.request import Request
from rest_framework.views import APIView

from catalogue.api.known_parameters import refuse_unknown

PAGINATION = ("page", "page_size")


class StrictFilterBackend(DjangoFilterBackend):
    def filter_queryset(
        self, request: Request, queryset: QuerySet, view: APIView
    ) -> QuerySet:
        filterset = self.get_filterset_class(view, queryset)
        filters = filterset.base_filters if filterset else ()
        refuse_unknown(request.query_params, {*filters, *PAGINATION})
        return super().filter_queryset(request, queryset, view)

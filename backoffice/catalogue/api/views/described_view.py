"""`described/`"""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from catalogue.api.known_parameters import refuse_unknown
from catalogue.api.serializers.described_serializers import (
    DescribedQuery,
    DescriptionsSerializer,
)
from catalogue.api.versioned_view import VersionedView
from catalogue.search.described import DESCRIBED

LIMIT = 5


class DescribedView(VersionedView, APIView):
    """Its answers aren't kept: hardly two sentences are the same."""

    kept = False

    @extend_schema(parameters=[DescribedQuery], responses=DescriptionsSerializer)
    def get(self, request: Request) -> Response:
        """The programmes that a sentence may describe, the likeliest first, however unlikely."""
        refuse_unknown(request.query_params, DescribedQuery().fields)
        query = DescribedQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        found = DESCRIBED.best(query.validated_data["q"], LIMIT)
        return Response(DescriptionsSerializer({"results": found}).data)

"""`search/`"""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from catalogue.api.known_parameters import refuse_unknown
from catalogue.api.serializers.search_serializers import HitsSerializer, SearchQuery
from catalogue.api.versioned_view import VersionedView
from catalogue.search.knowledge import KNOWLEDGE

LIMIT = 5


class SearchView(VersionedView, APIView):
    """Its answers aren't kept: hardly two questions are the same."""

    kept = False

    def versions(self) -> tuple[object, ...]:
        return KNOWLEDGE.versions()

    @extend_schema(parameters=[SearchQuery], responses=HitsSerializer)
    def get(self, request: Request) -> Response:
        """Published staff answers first, then the catalogue; nothing below the threshold."""
        refuse_unknown(request.query_params, SearchQuery().fields)
        query = SearchQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        hits = KNOWLEDGE.search(
            query.validated_data["q"], query.validated_data["language"], LIMIT
        )
        return Response(HitsSerializer({"results": hits}).data)

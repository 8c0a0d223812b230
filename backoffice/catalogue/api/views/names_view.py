"""`names/`"""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from catalogue.api.known_parameters import refuse_unknown
from catalogue.api.names import names
from catalogue.api.serializers.name_serializer import NamesSerializer
from catalogue.api.versioned_view import VersionedView


class NamesView(VersionedView, APIView):
    @extend_schema(responses=NamesSerializer)
    def get(self, request: Request) -> Response:
        """Every name, for the assistant's entity linker."""
        refuse_unknown(request.query_params, ())
        return Response(names())

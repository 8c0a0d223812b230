"""`match/`"""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from catalogue.api.serializers.match_serializer import MatchesSerializer
from catalogue.api.serializers.profile_serializer import ProfileSerializer
from catalogue.matching.next_question import next_question
from catalogue.matching.offers import current_offers
from catalogue.matching.ranking import ranked


class MatchView(APIView):
    """Reads only, and keeps nothing of the profile."""

    @extend_schema(request=ProfileSerializer, responses={200: MatchesSerializer})
    def post(self, request: Request) -> Response:
        """The programmes, the best first, with every condition met, missed or unknown."""
        serializer = ProfileSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        asked, profile = serializer.validated_data, serializer.profile
        matches = ranked(current_offers(), profile)
        answer = {
            "count": sum(each.fits for each in matches),
            "ask": next_question(matches, profile, asked.get("declined", ())),
            "results": matches[: asked["limit"]],
        }
        return Response(MatchesSerializer(answer).data)

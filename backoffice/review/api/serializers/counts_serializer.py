"""A post of counts."""

from rest_framework import serializers

from review.api.serializers.count_serializer import CountSerializer

MOST = 2_000


class CountsSerializer(serializers.Serializer):
    """Only the id goes back."""

    id = serializers.UUIDField()
    counts = CountSerializer(
        many=True, allow_empty=False, max_length=MOST, write_only=True
    )

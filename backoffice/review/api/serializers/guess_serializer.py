"""An intent that the model thought of."""

from rest_framework import serializers


class GuessSerializer(serializers.Serializer):
    intent = serializers.CharField(max_length=100)
    confidence = serializers.FloatField(min_value=0, max_value=1)

"""A question as the bot posts it."""

from rest_framework import serializers

from review.api.serializers.guess_serializer import GuessSerializer
from review.models import Question


class QuestionSerializer(serializers.ModelSerializer):
    id = serializers.UUIDField()
    text = serializers.CharField(max_length=10_000, trim_whitespace=False)
    guesses = GuessSerializer(many=True, default=list)
    entities = serializers.ListField(child=serializers.DictField(), default=list)
    said = serializers.CharField(max_length=20_000, allow_blank=True, default="")
    context = serializers.DictField(default=dict)

    class Meta:
        model = Question
        fields = (
            "id",
            "text",
            "language",
            "variety",
            "channel",
            "conversation",
            "asked_at",
            "reason",
            "guesses",
            "entities",
            "said",
            "context",
        )

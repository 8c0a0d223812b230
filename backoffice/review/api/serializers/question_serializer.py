"""A question as the bot posts it."""

from rest_framework import serializers

from review.api.serializers.guess_serializer import GuessSerializer
from review.api.serializers.heard_text import HeardText
from review.models import Question


class QuestionSerializer(serializers.ModelSerializer):
    id = serializers.UUIDField()
    text = HeardText(max_length=10_000)
    guesses = GuessSerializer(many=True, default=list)
    entities = serializers.ListField(child=serializers.DictField(), default=list)
    said = HeardText(max_length=20_000, allow_blank=True, default="")
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

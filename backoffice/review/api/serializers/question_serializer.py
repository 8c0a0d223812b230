"""A question as the bot posts it."""

from typing import Any

from rest_framework import serializers

from review.api.serializers.guess_serializer import GuessSerializer
from review.api.serializers.heard_text import HeardText
from review.api.serializers.masked_text import MaskedText
from review.api.serializers.turn_serializer import TurnSerializer
from review.models import Question
from review.privacy.masking import mask


class QuestionSerializer(serializers.ModelSerializer):
    id = serializers.UUIDField()
    text = MaskedText(max_length=10_000)
    guesses = GuessSerializer(many=True, default=list)
    entities = serializers.ListField(child=serializers.DictField(), default=list)
    said = HeardText(max_length=20_000, allow_blank=True, default="")
    context = serializers.DictField(default=dict)
    turns = TurnSerializer(many=True, default=list, max_length=20)
    chosen = serializers.CharField(max_length=100, allow_blank=True, default="")

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
            "turns",
            "chosen",
        )

    def validate_context(self, context: dict[str, Any]) -> dict[str, Any]:
        return {
            key: mask(value) if isinstance(value, str) else value
            for key, value in context.items()
        }

"""Feedback as the bot posts it."""

from rest_framework import serializers

from review.api.serializers.heard_text import HeardText
from review.api.serializers.masked_text import MaskedText
from review.api.serializers.turn_serializer import TurnSerializer
from review.models import Feedback, Question


class FeedbackSerializer(serializers.ModelSerializer):
    id = serializers.UUIDField()
    useful = serializers.BooleanField()
    why = MaskedText(max_length=10_000, allow_blank=True, default="")
    question = MaskedText(max_length=10_000, allow_blank=True, default="")
    answer = HeardText(max_length=20_000, allow_blank=True, default="")
    language = serializers.ChoiceField(Question.Language, allow_blank=True, default="")
    turns = TurnSerializer(many=True, default=list, max_length=20)

    class Meta:
        model = Feedback
        fields = (
            "id",
            "conversation",
            "channel",
            "useful",
            "why",
            "question",
            "answer",
            "language",
            "turns",
        )

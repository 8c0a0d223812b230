"""Feedback as the bot posts it."""

from rest_framework import serializers

from review.api.serializers.heard_text import HeardText
from review.models import Feedback


class FeedbackSerializer(serializers.ModelSerializer):
    id = serializers.UUIDField()
    useful = serializers.BooleanField()
    why = HeardText(max_length=10_000, allow_blank=True, default="")
    question = HeardText(max_length=10_000, allow_blank=True, default="")
    answer = HeardText(max_length=20_000, allow_blank=True, default="")

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
        )

"""Feedback as the bot posts it."""

from rest_framework import serializers

from review.models import Feedback


class FeedbackSerializer(serializers.ModelSerializer):
    id = serializers.UUIDField()
    useful = serializers.BooleanField()
    why = serializers.CharField(max_length=10_000, allow_blank=True, default="")
    question = serializers.CharField(max_length=10_000, allow_blank=True, default="")
    answer = serializers.CharField(max_length=20_000, allow_blank=True, default="")

    class Meta:
        model = Feedback
        fields = ("id", "conversation", "channel", "useful", "why", "question", "answer")

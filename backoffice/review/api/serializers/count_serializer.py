"""One number of a post of counts."""

from rest_framework import serializers

from review.models import AnswerCount, Question


class CountSerializer(serializers.Serializer):
    day = serializers.DateField()
    channel = serializers.CharField(max_length=40)
    language = serializers.ChoiceField(Question.Language.choices)
    kind = serializers.ChoiceField(AnswerCount.Kind.choices)
    number = serializers.IntegerField(min_value=1, max_value=1_000_000)

"""What the tools report of a tried model."""

from rest_framework import serializers

from teaching.models import ModelTrial


class ChangeSerializer(serializers.Serializer):
    """A sentence that the candidate lost: what each model made of it."""

    text = serializers.CharField(max_length=2000)
    before = serializers.CharField(max_length=500, allow_blank=True)
    after = serializers.CharField(max_length=500, allow_blank=True)


class ScoreSerializer(serializers.Serializer):
    """Shares are 0 to 1."""

    measure = serializers.CharField(max_length=60)
    count = serializers.IntegerField(min_value=1)
    before = serializers.FloatField(min_value=0, max_value=1)
    after = serializers.FloatField(min_value=0, max_value=1)
    margin = serializers.FloatField(min_value=0, max_value=1)
    is_worse = serializers.BooleanField()
    lost = ChangeSerializer(many=True)


class TrialSerializer(serializers.ModelSerializer):
    """One row of `history.json` beside the models."""

    compared_with = serializers.CharField(max_length=120, allow_blank=True)
    scores = ScoreSerializer(many=True)

    class Meta:
        model = ModelTrial
        fields = ("model", "compared_with", "decided_at", "decision", "scores")
        validators = ()

"""The answer of `match/`."""

from rest_framework import serializers

from catalogue.matching.condition import Reason, Verdict
from catalogue.matching.profile import FACTS
from catalogue.models import Programme


class ConditionSerializer(serializers.Serializer):
    """`reason` only with an unknown verdict: the person did not say it, the source does not
    state it, or it holds it only in words.
    """

    condition = serializers.ChoiceField(FACTS)
    verdict = serializers.ChoiceField([each.value for each in Verdict])
    required = serializers.JSONField(allow_null=True)
    given = serializers.JSONField(allow_null=True)
    reason = serializers.ChoiceField([each.value for each in Reason], allow_null=True)


class MatchSerializer(serializers.Serializer):
    """`to_fit` are the missed conditions when all could be changed, otherwise null."""

    id = serializers.CharField()
    status = serializers.ChoiceField(Programme.Status.choices)
    fits = serializers.BooleanField()
    to_fit = serializers.ListField(child=serializers.CharField(), allow_null=True)
    conditions = ConditionSerializer(many=True)


class MatchesSerializer(serializers.Serializer):
    """`count` is how many fit; `ask` the fact to ask for next, or null."""

    count = serializers.IntegerField()
    ask = serializers.ChoiceField(FACTS, allow_null=True)
    results = MatchSerializer(many=True)

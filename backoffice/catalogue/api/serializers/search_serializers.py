"""What the knowledge search is asked and what it gives."""

from rest_framework import serializers

LANGUAGES = ("fr", "ar", "ary", "en")


class SearchQuery(serializers.Serializer):
    q = serializers.CharField(max_length=1000)
    language = serializers.ChoiceField(choices=LANGUAGES)


class CitedSourceSerializer(serializers.Serializer):
    url = serializers.CharField()
    title = serializers.CharField()


class HitSerializer(serializers.Serializer):
    """`kind` is answer, programme, hub or fact; `score` is the likeness, 0 to 1."""

    kind = serializers.CharField(source="passage.kind")
    id = serializers.CharField(source="passage.id")
    title = serializers.CharField(source="passage.title")
    text = serializers.CharField(source="passage.text")
    score = serializers.FloatField()
    as_of = serializers.CharField(source="passage.as_of", allow_null=True)
    source = CitedSourceSerializer(source="passage.source", allow_null=True)


class HitsSerializer(serializers.Serializer):
    results = HitSerializer(many=True)

"""What a description is and which programmes it fits."""

from rest_framework import serializers


class DescribedQuery(serializers.Serializer):
    q = serializers.CharField(max_length=1000)


class DescriptionSerializer(serializers.Serializer):
    """`likeness`, 0 to 1: the words in common; `share`, 0 to 1: this one rather than another."""

    id = serializers.CharField()
    likeness = serializers.FloatField()
    share = serializers.FloatField()


class DescriptionsSerializer(serializers.Serializer):
    results = DescriptionSerializer(many=True)

"""A list of strings, written as one line each."""

from rest_framework import serializers

from catalogue.lines import join_lines


class LinesField(serializers.ListField):
    child = serializers.CharField(max_length=200)

    def columns(self, name: str, value: list[str]) -> dict[str, str]:
        return {name: join_lines(dict.fromkeys(value))}

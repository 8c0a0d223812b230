"""Filters that take several values with commas."""

from django_filters import BaseInFilter, CharFilter, ChoiceFilter


class CommaChoiceFilter(BaseInFilter, ChoiceFilter):
    """`kind=financing,grant`"""


class CommaTextFilter(BaseInFilter, CharFilter):
    """`ids=forsa,intelaka`"""

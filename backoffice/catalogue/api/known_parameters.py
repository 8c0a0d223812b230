"""Refusing parameters that nothing reads."""

from collections.abc import Collection

from django.http import QueryDict
from django.utils.translation import gettext as _
from rest_framework.exceptions import ValidationError


def refuse_unknown(given: QueryDict, known: Collection[str]) -> None:
    """Raises a 400 that names every unknown parameter."""
    unknown = [name for name in given if name not in known]
    if unknown:
        raise ValidationError(
            {name: [_("There is no such parameter here.")] for name in unknown}
        )

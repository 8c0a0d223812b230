"""A person's yes."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers


@extend_schema_field(OpenApiTypes.BOOL)
class ConsentField(serializers.Field):
    """Nothing but `true` is a yes."""

    default_error_messages = {
        "invalid": _("Contact data is kept only with the person's consent.")
    }

    def to_internal_value(self, data: Any) -> bool:
        if data is not True:
            self.fail("invalid")
        return True

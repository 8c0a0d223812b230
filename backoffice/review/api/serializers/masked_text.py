"""What a person said, without what would tell who it was."""

from typing import Any

from rest_framework import serializers

from review.api.serializers.heard_text import HeardText
from review.privacy.masking import mask


class MaskedText(HeardText):
    """Masked before anything is stored."""

    def run_validation(self, data: Any = serializers.empty) -> str:
        return mask(super().run_validation(data))

"""Something said before a question."""

from typing import Any

from rest_framework import serializers

from review.api.serializers.heard_text import HeardText
from review.privacy.masking import mask

PERSON, ASSISTANT = "person", "assistant"


class TurnSerializer(serializers.Serializer):
    """The person's words are masked; the assistant's hold only public addresses."""

    by = serializers.ChoiceField([PERSON, ASSISTANT])
    text = HeardText(max_length=20_000, allow_blank=True)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["by"] == ASSISTANT:
            return attrs
        return {**attrs, "text": mask(attrs["text"])}

"""A person to call back, as the bot posts it."""

from typing import Any

from rest_framework import serializers

from review.api.serializers.consent_field import ConsentField
from review.api.serializers.contact_field import ContactField
from review.api.serializers.heard_text import HeardText
from review.models import Contact


class ContactSerializer(serializers.ModelSerializer):
    """Only the id goes back."""

    id = serializers.UUIDField()
    conversation = serializers.CharField(max_length=255, write_only=True)
    contact = ContactField(write_only=True)
    message = HeardText(max_length=2_000, allow_blank=True, default="", write_only=True)
    consent = ConsentField(write_only=True)

    class Meta:
        model = Contact
        fields = (
            "id",
            "conversation",
            "channel",
            "language",
            "contact",
            "message",
            "consent",
            "asked_at",
        )
        extra_kwargs = {
            name: {"write_only": True} for name in ("channel", "language", "asked_at")
        }

    def validate(self, values: dict[str, Any]) -> dict[str, Any]:
        """Who did not consent is refused, so that the table needs no column for it."""
        values.pop("consent")
        return values

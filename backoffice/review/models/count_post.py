"""Posts of counts that were already added."""

from django.db import models


class CountPost(models.Model):
    """Kept by the id that the action server made, so that a post sent twice counts once."""

    id = models.UUIDField(primary_key=True)
    received_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return str(self.id)

"""What people thought of an answer."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from review.models.question import Question


class Feedback(models.Model):
    """As the bot posted it; `id` is made by the bot."""

    id = models.UUIDField(_("identifier"), primary_key=True, default=uuid.uuid4)
    conversation = models.CharField(_("conversation"), max_length=255)
    channel = models.CharField(_("channel"), max_length=40)
    useful = models.BooleanField(_("useful"))
    why = models.TextField(_("why"), blank=True)
    question = models.TextField(_("question"), blank=True)
    answer = models.TextField(_("answer"), blank=True)
    language = models.CharField(
        _("language"), max_length=3, choices=Question.Language, blank=True
    )
    turns = models.JSONField(_("conversation before"), default=list, blank=True)
    received_at = models.DateTimeField(_("received at"), auto_now_add=True)

    class Meta:
        verbose_name = _("feedback")
        verbose_name_plural = _("feedback")
        ordering = ("-received_at", "id")

    def __str__(self) -> str:
        return self.question[:80] or str(self.id)

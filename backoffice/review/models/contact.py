"""How to reach somebody who asked to talk to a person."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from review.models.question import Question


class Contact(models.Model):
    """Personal data until `forget`; then only that somebody asked, and who dealt with it."""

    PERSONAL = ("conversation", "contact", "message")

    id = models.UUIDField(_("identifier"), primary_key=True, default=uuid.uuid4)
    conversation = models.CharField(_("conversation"), max_length=255, blank=True)
    channel = models.CharField(_("channel"), max_length=40)
    language = models.CharField(_("language"), max_length=3, choices=Question.Language)
    contact = models.CharField(_("phone or e-mail"), max_length=254, blank=True)
    message = models.TextField(_("message"), blank=True)
    asked_at = models.DateTimeField(_("asked at"))
    received_at = models.DateTimeField(_("received at"), auto_now_add=True)
    forgotten_at = models.DateTimeField(_("data deleted at"), null=True, blank=True)
    dealt_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        verbose_name=_("dealt with by"),
    )

    class Meta:
        verbose_name = _("person to call back")
        verbose_name_plural = _("people to call back")
        ordering = ("asked_at", "id")
        indexes = [models.Index(fields=["forgotten_at", "received_at"])]

    def __str__(self) -> str:
        return gettext("Contact %(id)s") % {"id": str(self.id)[:8]}

    def forget(self, staff: models.Model | None = None) -> None:
        """Delete what says who it was; `staff` is who dealt with it, None when time ran out."""
        for name in self.PERSONAL:
            setattr(self, name, "")
        self.forgotten_at, self.dealt_by = timezone.now(), staff
        self.save()

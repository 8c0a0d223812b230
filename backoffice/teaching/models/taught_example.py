"""A question that staff made an example."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from review.models import Question

MIXED = ("mix", _("mixed languages"))


class TaughtExample(models.Model):
    """A sentence and what the person wanted: an intent of the assistant or a proposed one.

    It goes when its question goes: what a person takes back is not kept.
    """

    question = models.OneToOneField(
        Question, models.CASCADE, related_name="taught", verbose_name=_("question")
    )
    text = models.CharField(_("sentence"), max_length=500)
    variety = models.CharField(
        _("variety"), max_length=8, choices=[*Question.Variety.choices, MIXED]
    )
    intent = models.CharField(_("intent"), max_length=60)
    taught_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        verbose_name=_("taught by"),
    )
    taught_at = models.DateTimeField(_("taught at"), auto_now=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("taught example")
        verbose_name_plural = _("taught examples")
        ordering = ("-taught_at", "pk")

    def __str__(self) -> str:
        return self.text[:80]

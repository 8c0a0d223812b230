"""A model that was tried, and what became of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ModelTrial(models.Model):
    """As `make retrain` and `make rollback` report it; see `teaching.trials.serializer`."""

    class Decision(models.TextChoices):
        PROMOTED = "promoted", _("promoted")
        REFUSED = "refused", _("refused")
        ROLLED_BACK = "rolled_back", _("gone back to")

    model = models.CharField(_("model"), max_length=120)
    compared_with = models.CharField(
        _("compared with or replaced"), max_length=120, blank=True
    )
    decided_at = models.DateTimeField(_("date"))
    decision = models.CharField(_("decision"), max_length=12, choices=Decision)
    scores = models.JSONField(_("scores"), default=list, blank=True)

    class Meta:
        verbose_name = _("model of the assistant")
        verbose_name_plural = _("models of the assistant")
        ordering = ("-decided_at", "pk")
        constraints = [
            models.UniqueConstraint(
                fields=["model", "decided_at"], name="one_trial_a_moment"
            )
        ]

    def __str__(self) -> str:
        return self.model

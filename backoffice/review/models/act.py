"""What one of the staff did to groups, so that it can be undone and looked up."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

UNDONE_WITHIN = timedelta(minutes=30)


class Act(models.Model):
    """`before` and `after` are snapshots as `review.desk.snapshot` takes them."""

    class Kind(models.TextChoices):
        TAKE = "take", _("taken")
        DISMISS = "dismiss", _("dismissed")
        REOPEN = "reopen", _("reopened")
        MERGE = "merge", _("merged")
        SPLIT = "split", _("split")
        PUBLISH = "publish", _("published")

    kind = models.CharField(_("act"), max_length=8, choices=Kind)
    staff = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, verbose_name=_("by")
    )
    made_at = models.DateTimeField(_("done at"), auto_now_add=True)
    undone_at = models.DateTimeField(_("undone at"), null=True)
    count = models.PositiveIntegerField(_("groups"))
    before = models.JSONField(editable=False)
    after = models.JSONField(editable=False)

    class Meta:
        verbose_name = _("act")
        verbose_name_plural = _("acts")
        ordering = ("-pk",)
        indexes = [models.Index(fields=["staff", "-made_at"])]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} ({self.count})"

    @property
    def is_undoable(self) -> bool:
        recent = timezone.now() - self.made_at < UNDONE_WITHIN
        return recent and self.undone_at is None

"""Questions that one answer serves."""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

SATURDAY = 5


def promised() -> datetime:
    """When an answer to a question of now is due: so many working days from now."""
    due, left = timezone.now(), settings.ANSWER_PROMISE_DAYS
    while left > 0:
        due += timedelta(days=1)
        left -= due.weekday() < SATURDAY
    return due


class QuestionGroup(models.Model):
    """Opened by its first question; `due_at` is the promise made to who asked first."""

    class State(models.TextChoices):
        NEW = "new", _("new")
        IN_PROGRESS = "in_progress", _("in progress")
        ANSWERED = "answered", _("answered, not yet published")
        PUBLISHED = "published", _("published")
        DISMISSED = "dismissed", _("dismissed")

    OPEN = (State.NEW, State.IN_PROGRESS, State.ANSWERED)

    title = models.TextField(_("question"))
    state = models.CharField(
        _("state"), max_length=12, choices=State, default=State.NEW
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        verbose_name=_("owner"),
    )
    dismissed_because = models.CharField(_("why dismissed"), max_length=200, blank=True)
    opened_at = models.DateTimeField(_("opened at"), auto_now_add=True)
    due_at = models.DateTimeField(_("due at"), default=promised)

    class Meta:
        verbose_name = _("group of questions")
        verbose_name_plural = _("groups of questions")
        ordering = ("due_at", "pk")
        indexes = [models.Index(fields=["state", "due_at"])]

    def __str__(self) -> str:
        return self.title[:80]

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def is_overdue(self) -> bool:
        return self.is_open and self.due_at < timezone.now()

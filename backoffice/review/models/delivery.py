"""An answer on its way to one person."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from review.models.question import Question
from review.models.staff_answer import StaffAnswer


class Delivery(models.Model):
    """One for each conversation that asked, whatever number of times it asked."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        SENT = "sent", _("sent")
        FAILED = "failed", _("failed")

    answer = models.ForeignKey(
        StaffAnswer, models.CASCADE, related_name="deliveries", verbose_name=_("answer")
    )
    question = models.ForeignKey(Question, models.CASCADE, verbose_name=_("question"))
    conversation = models.CharField(_("conversation"), max_length=255)
    state = models.CharField(
        _("state"), max_length=8, choices=State, default=State.WAITING
    )
    reason = models.CharField(_("why"), max_length=300, blank=True)
    attempts = models.PositiveIntegerField(_("attempts"), default=0)
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True)

    class Meta:
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(
                fields=["answer", "conversation"], name="one_delivery_a_conversation"
            )
        ]

    def __str__(self) -> str:
        return f"{self.question} ({self.get_state_display()})"

    @property
    def push_id(self) -> str:
        """The same at each attempt and after an undone publication, so that a channel sends it once."""
        return f"answer-{self.answer_id}-{self.question_id}"

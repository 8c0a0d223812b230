"""How many answers of each kind the assistant gave in a day."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AnswerCount(models.Model):
    """Counts only: no text, no conversation. `day` is a day of UTC."""

    class Kind(models.TextChoices):
        PROGRAMME = "programme", _("programme")
        PROGRAMMES = "programmes", _("programmes")
        HUB = "hub", _("hub")
        HUBS = "hubs", _("hubs")
        FACTS = "facts", _("facts")
        FAQ = "faq", _("published answer")
        MATCH = "match", _("match")
        QUESTION = "question", _("asked back")
        CLARIFICATION = "clarification", _("clarification")
        UNANSWERED = "unanswered", _("unanswered")
        OUT_OF_SCOPE = "out_of_scope", _("out of scope")
        SMALLTALK = "smalltalk", _("small talk")

    ANSWERED = (
        Kind.PROGRAMME,
        Kind.PROGRAMMES,
        Kind.HUB,
        Kind.HUBS,
        Kind.FACTS,
        Kind.FAQ,
        Kind.MATCH,
    )

    day = models.DateField(_("day"))
    channel = models.CharField(_("channel"), max_length=40)
    language = models.CharField(_("language"), max_length=3)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    number = models.PositiveIntegerField(_("number"), default=0)

    class Meta:
        verbose_name = _("count of answers")
        verbose_name_plural = _("counts of answers")
        ordering = ("day", "channel", "language", "kind")
        constraints = [
            models.UniqueConstraint(
                fields=["day", "channel", "language", "kind"], name="one_count_a_cell"
            )
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.channel} {self.language} {self.kind}: {self.number}"

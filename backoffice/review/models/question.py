"""Questions that the assistant handed over."""

import uuid
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.normalise import normalise
from review.models.question_group import QuestionGroup

# The assistant hands these over before it has chosen the words.
SAID = {
    "utter_unanswered": _("It said that it does not know, and promised an answer."),
    "utter_out_of_scope": _("It said that it can't help with this."),
    "utter_did_you_mean": _("It asked which of several meanings was meant."),
}


class Question(models.Model):
    """As the bot posted it; `id` is made by the bot, so that a question sent twice is kept once.

    `turns` is what was said before, `{"by": "person/assistant", "text"}`, oldest first; `chosen`
    is the meaning that the person picked when the assistant asked which one was meant.
    """

    class Reason(models.TextChoices):
        UNANSWERED = "unanswered", _("unanswered")
        OUT_OF_SCOPE = "out_of_scope", _("out of scope")
        CLARIFIED = "clarified", _("clarified in vain")
        NOT_USEFUL = "not_useful", _("answer not useful")

    class Language(models.TextChoices):
        FRENCH = "fr", _("French")
        ARABIC = "ar", _("Arabic")
        DARIJA = "ary", _("Darija")
        ENGLISH = "en", _("English")

    class Variety(models.TextChoices):
        FRENCH = "fr", _("French")
        ARABIC = "ar", _("Arabic")
        DARIJA = "ary", _("Darija")
        LATIN_DARIJA = "ary-Latn", _("Darija in Latin letters")
        ENGLISH = "en", _("English")

    id = models.UUIDField(_("identifier"), primary_key=True, default=uuid.uuid4)
    text = models.TextField(_("question"))
    language = models.CharField(_("language"), max_length=3, choices=Language)
    variety = models.CharField(_("variety"), max_length=8, choices=Variety)
    channel = models.CharField(_("channel"), max_length=40)
    conversation = models.CharField(_("conversation"), max_length=255)
    asked_at = models.DateTimeField(_("asked at"))
    reason = models.CharField(_("reason"), max_length=20, choices=Reason)
    guesses = models.JSONField(_("guesses"), default=list, blank=True)
    entities = models.JSONField(_("entities"), default=list, blank=True)
    said = models.TextField(_("what the assistant said"), blank=True)
    context = models.JSONField(_("context"), default=dict, blank=True)
    turns = models.JSONField(_("conversation before"), default=list, blank=True)
    chosen = models.CharField(_("meaning chosen"), max_length=100, blank=True)
    normalised = models.TextField(editable=False, blank=True)
    group = models.ForeignKey(
        QuestionGroup,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="questions",
        verbose_name=_("group"),
    )
    grouped_because = models.CharField(
        _("why in this group"), max_length=200, blank=True
    )
    received_at = models.DateTimeField(_("received at"), auto_now_add=True)

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ("-asked_at", "id")
        indexes = [
            models.Index(fields=["conversation"]),
            models.Index(fields=["-asked_at"]),
        ]

    def __str__(self) -> str:
        return self.text[:80]

    @property
    def reply(self) -> str:
        """What the assistant said, for staff to read."""
        return str(SAID.get(self.said, self.said))

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.normalised = normalise(self.text)
        super().save(*args, **kwargs)

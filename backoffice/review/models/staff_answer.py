"""What staff answer to a group of questions."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from review.models.question_group import QuestionGroup


class StaffAnswer(models.Model):
    """Written in one language at least; Darija is served by the Arabic text."""

    group = models.OneToOneField(QuestionGroup, models.CASCADE, related_name="answer")
    text_fr = models.TextField(_("answer in French"), blank=True)
    text_ar = models.TextField(_("answer in Arabic"), blank=True)
    text_en = models.TextField(_("answer in English"), blank=True)
    programmes = models.ManyToManyField(
        "catalogue.Programme", blank=True, verbose_name=_("programmes")
    )
    hubs = models.ManyToManyField("catalogue.Hub", blank=True, verbose_name=_("hubs"))
    source_title = models.CharField(
        _("title of the source"), max_length=300, blank=True
    )
    source_url = models.URLField(_("address of the source"), blank=True)
    as_of = models.DateField(_("date of the information"), null=True, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        verbose_name=_("author"),
    )
    updated_at = models.DateTimeField(_("changed at"), auto_now=True)
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")

    def __str__(self) -> str:
        return (self.text_fr or self.text_ar or self.text_en)[:80]

    def text_for(self, language: str) -> str:
        """The text for a conversation in `fr`, `ar`, `ary` or `en`; empty when it isn't written yet."""
        return str(getattr(self, f"text_{'ar' if language == 'ary' else language}"))

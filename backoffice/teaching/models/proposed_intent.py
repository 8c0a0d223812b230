"""Something that people want and the assistant has no word for yet."""

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

VERB_OBJECT = RegexValidator(
    r"^[a-z]+(_[a-z]+)+\Z",
    _(
        "Write a verb and an object in small English letters, joined by _: ask_insurance."
    ),
)


class ProposedIntent(models.Model):
    """Its examples wait: the assistant learns them once it has an answer for the intent."""

    name = models.CharField(
        _("name"), max_length=60, unique=True, validators=[VERB_OBJECT]
    )
    description = models.TextField(_("what people want"), max_length=500)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        verbose_name=_("proposed by"),
    )
    proposed_at = models.DateTimeField(_("proposed at"), auto_now_add=True)

    class Meta:
        verbose_name = _("proposed intent")
        verbose_name_plural = _("proposed intents")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

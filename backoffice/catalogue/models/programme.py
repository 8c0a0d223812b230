"""Support programmes and financing."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.fields.codes_field import CodesField
from catalogue.fields.partial_date import validate_partial_date
from catalogue.languages import Language
from catalogue.lines import split_lines
from catalogue.models.audience import LegalForm, Stage
from catalogue.models.confidence import Confidence
from catalogue.models.linkable_row import LinkableRow
from catalogue.models.need import NEEDS_OF_KIND, Need
from catalogue.models.organisation import Organisation
from catalogue.models.programme_kind import ProgrammeKind
from catalogue.models.region import Region
from catalogue.models.sector import Sector
from catalogue.models.sourced_row import SourcedRow

PERCENT = [MaxValueValidator(100)]
ONE_A_LINE = _("One a line; the same number of lines in each language.")


class Programme(LinkableRow, SourcedRow):
    """Amounts in dirhams, rates in percent; an empty value is unknown."""

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        CLOSED = "closed", _("closed")
        UNKNOWN = "unknown", _("unknown")

    kind = models.CharField(_("kind"), max_length=20, choices=ProgrammeKind)
    operator = models.CharField(_("operator"), max_length=300)
    organisations = models.ManyToManyField(
        Organisation, verbose_name=_("organisations"), blank=True
    )
    need = CodesField(
        _("needs met"),
        max_length=60,
        choices=Need,
        blank=True,
        help_text=_(
            "Left empty, they follow from the kind when the programme is saved."
        ),
    )
    summary = models.TextField(_("summary"))
    stages = CodesField(_("stages"), max_length=60, choices=Stage)
    all_sectors = models.BooleanField(_("all sectors"), default=False)
    sectors = models.ManyToManyField(Sector, verbose_name=_("sectors"), blank=True)
    all_regions = models.BooleanField(_("all regions"), default=False)
    regions = models.ManyToManyField(Region, verbose_name=_("regions"), blank=True)
    age_min = models.PositiveSmallIntegerField(_("minimum age"), null=True, blank=True)
    age_max = models.PositiveSmallIntegerField(_("maximum age"), null=True, blank=True)
    legal_forms = CodesField(
        _("legal forms"), max_length=80, choices=LegalForm, blank=True
    )
    women_only = models.BooleanField(_("women only"), default=False)
    diaspora = models.BooleanField(_("for Moroccans living abroad"), default=False)
    audience_other = models.TextField(_("audience, in words"), blank=True)
    benefits = models.TextField(_("benefits"), blank=True)
    amount_min_mad = models.PositiveBigIntegerField(
        _("minimum amount (MAD)"), null=True, blank=True
    )
    amount_max_mad = models.PositiveBigIntegerField(
        _("maximum amount (MAD)"), null=True, blank=True
    )
    rate_percent = models.FloatField(
        _("rate (%)"), null=True, blank=True, validators=PERCENT
    )
    guarantee_percent = models.FloatField(
        _("share guaranteed (%)"), null=True, blank=True, validators=PERCENT
    )
    fee = models.TextField(_("fee"), blank=True)
    eligibility = models.TextField(_("conditions"), blank=True, help_text=ONE_A_LINE)
    documents = models.TextField(_("documents"), blank=True, help_text=ONE_A_LINE)
    how_to_apply = models.TextField(_("how to apply"), blank=True)
    url = models.URLField(_("address"), max_length=500, blank=True)
    contact = models.CharField(_("contact"), max_length=300, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status)
    deadline = models.CharField(
        _("deadline"), max_length=10, blank=True, validators=[validate_partial_date]
    )
    confidence = models.CharField(_("confidence"), max_length=10, choices=Confidence)
    caveat = models.TextField(_("caveat"), blank=True)
    wordings = models.TextField(
        _("descriptions"),
        blank=True,
        help_text=_(
            "One a line, in any language: how people ask for it without its name."
        ),
    )

    class Meta(LinkableRow.Meta):
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def save(self, *args: object, **kwargs: object) -> None:
        self.need = self.need or list(NEEDS_OF_KIND.get(self.kind, ()))
        super().save(*args, **kwargs)

    def clean(self) -> None:
        for low, high in (("age_min", "age_max"), ("amount_min_mad", "amount_max_mad")):
            minimum, maximum = getattr(self, low), getattr(self, high)
            if minimum is not None and maximum is not None and minimum > maximum:
                raise ValidationError({high: _("The maximum is below the minimum.")})
        for name in ("eligibility", "documents"):
            counts = {
                len(split_lines(getattr(self, f"{name}_{language}")))
                for language in Language
            }
            if len(counts) > 1:
                raise ValidationError(
                    {
                        f"{name}_fr": _(
                            "The three languages don't have the same number of lines."
                        )
                    }
                )

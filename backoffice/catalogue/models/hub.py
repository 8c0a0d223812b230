"""Places that an entrepreneur can go to."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.confidence import Confidence
from catalogue.models.linkable_row import LinkableRow
from catalogue.models.located_row import LocatedRow
from catalogue.models.organisation import Organisation
from catalogue.models.region import Region
from catalogue.models.sector import Sector
from catalogue.models.sourced_row import SourcedRow


class Hub(LinkableRow, LocatedRow, SourcedRow):
    class Kind(models.TextChoices):
        TECHNOPARK = "technopark", _("Technopark")
        CRI = "cri", _("regional investment centre")
        AGENCY = "agency", _("agency")
        INNOVATION_HUB = "innovation-hub", _("innovation hub")
        INCUBATOR = "incubator", _("incubator")
        BANK_CENTRE = "bank-centre", _("bank centre")

    class Status(models.TextChoices):
        OPERATIONAL = "operational", _("operational")
        PLANNED = "planned", _("planned")
        UNKNOWN = "unknown", _("unknown")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    status = models.CharField(_("status"), max_length=20, choices=Status)
    operator = models.CharField(_("operator"), max_length=300)
    organisations = models.ManyToManyField(
        Organisation, verbose_name=_("organisations"), blank=True
    )
    city = models.CharField(_("town"), max_length=100)
    region = models.ForeignKey(
        Region, verbose_name=_("region"), on_delete=models.PROTECT, related_name="hubs"
    )
    address = models.TextField(_("address"), blank=True)
    phone = models.CharField(_("telephone"), max_length=60, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    opened = models.PositiveSmallIntegerField(_("opened in"), null=True, blank=True)
    all_sectors = models.BooleanField(_("all sectors"), default=False)
    sectors = models.ManyToManyField(Sector, verbose_name=_("sectors"), blank=True)
    services = models.TextField(_("services"), blank=True)
    confidence = models.CharField(_("confidence"), max_length=10, choices=Confidence)
    status_note = models.TextField(_("note on the status"), blank=True)

    class Meta(LinkableRow.Meta):
        verbose_name = _("hub")
        verbose_name_plural = _("hubs")

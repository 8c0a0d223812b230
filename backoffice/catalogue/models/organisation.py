"""Who runs programmes and hubs."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.linkable_row import LinkableRow


class Organisation(LinkableRow):
    website = models.URLField(_("website"), max_length=500, blank=True)

    class Meta(LinkableRow.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

"""The sector vocabulary."""

from django.utils.translation import gettext_lazy as _

from catalogue.models.linkable_row import LinkableRow


class Sector(LinkableRow):
    class Meta(LinkableRow.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")

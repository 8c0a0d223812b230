"""A row that people name in their messages."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from catalogue.models.catalogue_row import CatalogueRow


class LinkableRow(CatalogueRow):
    """Its name, and the spellings by which the assistant recognises it."""

    name = models.CharField(_("name"), max_length=300)
    aliases = models.TextField(
        _("other spellings"),
        blank=True,
        help_text=_("One a line, in any script, as people type them."),
    )
    ambiguous_aliases = models.TextField(
        _("ambiguous spellings"),
        blank=True,
        help_text=_(
            "One a line: names or spellings that also mean something else; never enough on their own."
        ),
    )

    class Meta(CatalogueRow.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.name or self.id

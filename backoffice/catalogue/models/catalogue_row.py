"""What every row of the catalogue has."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class CatalogueRow(models.Model):
    """A row known everywhere by its readable id; `position` is its place in lists."""

    id = models.SlugField(_("identifier"), max_length=80, primary_key=True)
    position = models.PositiveIntegerField(
        _("position"), default=1000, help_text=_("Smaller comes first in lists.")
    )

    class Meta:
        abstract = True
        ordering = ("position", "id")

    def __str__(self) -> str:
        return str(self.id)

    def save(self, *args: object, **kwargs: object) -> None:
        """An unknown text is empty, never NULL, so that two spellings of nothing aren't a difference."""
        for field in self._meta.concrete_fields:
            text = isinstance(field, models.CharField | models.TextField)
            if text and getattr(self, field.attname) is None:
                setattr(self, field.attname, "")
        super().save(*args, **kwargs)

"""A mark that every change of the catalogue renews."""

import uuid

from django.db import models


class CatalogueVersion(models.Model):
    """One row; ETags and indexes are made of its mark.

    The mark is random and not a number: a database put back from a copy, or made anew,
    never gives other content an ETag that was given before.
    """

    mark = models.UUIDField(default=uuid.uuid4)

    @classmethod
    def current(cls) -> str:
        """The mark, or an empty string before the first change."""
        return str(
            cls.objects.filter(pk=1).values_list("mark", flat=True).first() or ""
        )

    @classmethod
    def renew(cls) -> None:
        if not cls.objects.filter(pk=1).update(mark=uuid.uuid4()):
            cls.objects.create(pk=1)

    def __str__(self) -> str:
        return str(self.mark)

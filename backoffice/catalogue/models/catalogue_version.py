"""A counter that every change of the catalogue raises."""

from typing import Self

from django.db import models
from django.db.models import F


class CatalogueVersion(models.Model):
    """One row; ETags and indexes are made of its number."""

    number = models.PositiveBigIntegerField(default=0)

    @classmethod
    def current(cls) -> int:
        return cls.objects.values_list("number", flat=True).filter(pk=1).first() or 0

    @classmethod
    def raise_by_one(cls) -> None:
        if not cls.objects.filter(pk=1).update(number=F("number") + 1):
            cls.objects.create(pk=1, number=1)

    def __str__(self: Self) -> str:
        return str(self.number)

"""What a row's file said when it was last imported."""

from django.db import models


class ImportRecord(models.Model):
    """The digest tells a row changed in its file from one that only staff changed."""

    kind = models.CharField(max_length=20)
    row_id = models.CharField(max_length=80)
    digest = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "row_id"], name="one_import_record_a_row"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.row_id}"

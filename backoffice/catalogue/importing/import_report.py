"""What an import did."""

from dataclasses import dataclass


@dataclass
class ImportReport:
    created: int = 0
    updated: int = 0
    unchanged: int = 0

    def count(self, created: bool) -> None:
        self.created += created
        self.updated += not created

    def __str__(self) -> str:
        return f"{self.created} created, {self.updated} updated, {self.unchanged} unchanged."

"""The texts of the admin's scripts."""

from collections.abc import Iterable

from django.conf import settings
from django.views.i18n import JavaScriptCatalog


class StaffScriptTexts(JavaScriptCatalog):
    """Django's own, and ours where its Arabic lacks some."""

    packages = ["django.contrib.admin"]

    def get_paths(self, packages: Iterable[str]) -> list[str]:
        return [
            *super().get_paths(packages),
            *(str(path) for path in settings.LOCALE_PATHS),
        ]

"""Texts of installed apps that their own French or Arabic lacks, so that ours is collected with the rest."""

from django.utils.translation import gettext_noop

BORROWED = (
    gettext_noop("Changes"),
    gettext_noop("Reset password"),
    gettext_noop(
        "Raw passwords are not stored, so there is no way to see the user’s password."
    ),
)

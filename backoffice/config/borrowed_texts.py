"""Texts of installed apps that their own French or Arabic lacks, so that ours is collected with the rest."""

from django.utils.translation import gettext_noop

BORROWED = (gettext_noop("Changes"),)

"""Texts of installed apps that their own French or Arabic lacks or says badly, so that ours is collected with the rest."""

from django.utils.translation import gettext_noop

BORROWED = (
    gettext_noop("Changes"),
    gettext_noop("Reset password"),
    gettext_noop("Import"),
    gettext_noop("File to import"),
    gettext_noop("Line number"),
    gettext_noop("Row"),
    gettext_noop("Confirm import"),
    gettext_noop("This importer will import the following fields: "),
    gettext_noop("This exporter will export the following fields: "),
    gettext_noop(
        "Below is a preview of data to be imported. If you are satisfied with the results, click 'Confirm import'"
    ),
    gettext_noop(
        "Choose a date from the list below to revert to a previous version of this object."
    ),
    gettext_noop(
        "Press the 'Revert' button below to revert to this version of the object."
    ),
    gettext_noop(
        "Raw passwords are not stored, so there is no way to see the user’s password."
    ),
)

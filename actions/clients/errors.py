"""Why the back office gave no usable reply; each has its own response."""


class BackOfficeError(Exception):
    """The back office gave no usable reply."""

    response = "utter_catalogue_bad_reply"


class BackOfficeDown(BackOfficeError):
    """Nothing answers at its address."""

    response = "utter_catalogue_down"


class BackOfficeSlow(BackOfficeError):
    """It did not answer in time."""

    response = "utter_catalogue_slow"


class NotInCatalogue(BackOfficeError):
    """It knows no such row."""

    response = "utter_catalogue_not_found"


class BadReply(BackOfficeError):
    """It answered with an error, or with something that is not the documented shape."""

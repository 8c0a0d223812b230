"""The assistant as the user of a request."""


class Service:
    """Authenticated by its token; no row of the user table."""

    is_authenticated = True
    is_staff = False
    pk = None

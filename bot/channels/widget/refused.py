class Refused(Exception):
    """A request that is not done: HTTP status and a word that says why.

    `wait_seconds` until it may be done after all.
    """

    def __init__(self, status: int, reason: str, wait_seconds: int = 0) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason
        self.wait_seconds = wait_seconds

class ConfigurationError(Exception):
    """What the operator must correct before the server can start, as one sentence."""

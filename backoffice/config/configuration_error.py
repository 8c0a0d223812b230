"""What is wrong with the environment, in one sentence."""


class ConfigurationError(Exception):
    """Names the variable and says what to set it to."""

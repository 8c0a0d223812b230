"""What is wrong with the environment, in one sentence."""


class ConfigurationError(SystemExit):
    """Ends the process with its sentence on stderr and exit code 1, without a traceback."""

"""Starts the Rasa server: `python -m bot`."""

import os
import sys
import warnings

from bot.configuration_error import ConfigurationError
from bot.settings import Settings
from bot.without_tensorflow import leave_tensorflow_out

QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


def main() -> None:
    """Exits with 2 and one sentence when the configuration is wrong."""
    try:
        settings = Settings.from_environment()
        _be_quiet(settings)
        leave_tensorflow_out()
        _serve(settings)
    except ConfigurationError as error:
        sys.exit(f"The Rasa server cannot start: {error}")


def _be_quiet(settings: Settings) -> None:
    """Must come before Rasa is imported: its libraries warn at import."""
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    os.environ.setdefault("TRACKER_DATABASE_URL", settings.tracker_database_url)
    os.environ.setdefault("VAR_DIR", str(settings.var_dir))
    import sanic  # noqa: F401  It turns deprecation warnings on at import.

    warnings.filterwarnings("ignore", category=DeprecationWarning)


def _serve(settings: Settings) -> None:
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    from bot.server import serve
    from bot.yaml_reading import read_yaml_in_linear_time

    configure_logging_and_warnings()
    configure_structlog()
    # It turns the warnings on again that its other libraries give while a model loads.
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    read_yaml_in_linear_time()
    serve(settings)


if __name__ == "__main__":
    main()

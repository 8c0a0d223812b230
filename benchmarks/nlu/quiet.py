"""Rasa's log lines and warnings kept out of a benchmark's output."""

import logging
import os
import warnings


def quiet() -> None:
    """Let only errors through. Call it before anything is trained."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    warnings.filterwarnings("ignore")
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)
    logging.disable(logging.WARNING)

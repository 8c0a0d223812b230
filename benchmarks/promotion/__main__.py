"""Compares two models; the table is printed and its rows are written as JSON.

python -m benchmarks.promotion PRESENT CANDIDATE RESULT
"""

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from tools.failure import Failure


def main(arguments: Sequence[str]) -> None:
    _be_quiet()
    # The names are those of the export: two models are compared on the same ones.
    os.environ.pop("BACKOFFICE_URL", None)
    from benchmarks.promotion.judgement import judge

    try:
        judge(*map(Path, arguments))
    except Failure as failure:
        sys.exit(str(failure))


def _be_quiet() -> None:
    """Must come before Rasa is imported: its libraries warn at import."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    import sanic  # noqa: F401  It turns deprecation warnings on at import.

    warnings.filterwarnings("ignore")


if __name__ == "__main__":
    main(sys.argv[1:])

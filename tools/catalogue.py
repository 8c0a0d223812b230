"""Brings the back office's database up to date."""

from tools.commands import run, say
from tools.configuration import Configuration
from tools.content import content_hash
from tools.paths import BACKOFFICE, BACKOFFICE_PYTHON

SOURCES = tuple(
    f"backoffice/{app}"
    for app in ("catalogue", "review", "teaching", "people", "config")
)


def prepare_catalogue(configuration: Configuration) -> None:
    """Migrate, import the catalogue and export the names.

    Nothing is done when neither the code nor the catalogue's files changed since it
    was last done for this database.
    """
    stamp = configuration.var_dir / "catalogue.stamp"
    database = configuration.environment.get("DATABASE_URL", "")
    wanted = content_hash(SOURCES, extra=database)
    names = configuration.var_dir / "names.json"
    if stamp.is_file() and stamp.read_text() == wanted and names.is_file():
        return
    say("Preparing the database and importing the catalogue")
    manage(configuration, "migrate", "--verbosity", "0")
    manage(configuration, "import_catalogue")
    manage(configuration, "export_names", str(names))
    stamp.write_text(wanted)


def manage(configuration: Configuration, command: str, *arguments: str) -> None:
    """Run a command of the back office; raises Failure."""
    run(
        [BACKOFFICE_PYTHON, "manage.py", command, *arguments],
        why=f"The back office's `{command}` failed",
        env=configuration.environment,
        cwd=BACKOFFICE,
        log=configuration.var_dir / f"{command}.log",
    )

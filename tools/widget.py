"""Builds the widget where Node is present."""

import shutil

from tools.commands import run, say
from tools.configuration import Configuration
from tools.content import content_hash
from tools.failure import Failure
from tools.paths import ROOT

FOLDER = ROOT / "widget"
SOURCES = ("widget/src", "widget/package-lock.json", "widget/vite.config.js")
STAMP = FOLDER / "dist" / "built-from"


def offer_widget(configuration: Configuration) -> None:
    """Build; where that fails, all but the chat on web pages still runs."""
    try:
        prepare_widget(configuration)
    except Failure as failure:
        say(f"There is no chat on web pages. {failure}")


def prepare_widget(configuration: Configuration) -> None:
    """Build, unless what is built is from the present sources.

    A machine without Node runs with what was built elsewhere, or without the chat on
    web pages. Raises Failure.
    """
    sources = content_hash(SOURCES)
    if STAMP.is_file() and STAMP.read_text() == sources:
        return
    npm = shutil.which("npm")
    if npm is None:
        if not STAMP.parent.is_dir():
            say("The widget is not built: there is no npm on this machine")
        return
    say("Building the widget")
    log = configuration.var_dir / "widget.log"
    for arguments in (
        ("ci", "--ignore-scripts", "--no-audit", "--no-fund"),
        ("run", "build"),
    ):
        why = f"npm {arguments[0]} failed for the widget"
        run([npm, *arguments], why=why, cwd=FOLDER, log=log)
    STAMP.write_text(sources)

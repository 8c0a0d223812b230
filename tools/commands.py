import re
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path

from tools.failure import Failure
from tools.paths import ROOT

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
ERROR = re.compile(r"[\w.]*(Error|Exception|Invalid)\w*: ")


def run(
    command: Sequence[str | Path],
    why: str,
    env: Mapping[str, str] | None = None,
    cwd: Path = ROOT,
    log: Path | None = None,
) -> None:
    """Run a command to its end; raise Failure, which begins with `why`, if it fails.

    Its output goes to the terminal, or to the file `log`, whose last line then tells
    what went wrong.
    """
    try:
        with log.open("wb") if log else nullcontext() as output:
            done = subprocess.run(
                list(command),
                env=env,
                cwd=cwd,
                stdout=output,
                stderr=output,
                check=False,
            )
    except OSError as error:
        raise Failure(f"{why}: {error.strerror or error} ({command[0]}).") from error
    if done.returncode < 0:
        raise Failure(f"{why}: {signal.Signals(-done.returncode).name} ended it.")
    if done.returncode:
        raise Failure(f"{why}: {_reason(log)}" if log else f"{why}.")


def _reason(log: Path) -> str:
    """The last line that names an error, or else the last line."""
    text = COLOUR.sub("", log.read_text(errors="replace"))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return f"it said nothing ({log} is empty)."
    errors = [line for line in lines if ERROR.match(line)]
    last = (errors or lines)[-1]
    return last if len(lines) == 1 else f"{last} (all of it: {log})"


def say(sentence: str) -> None:
    """Tell the person what happens now."""
    print(f"-> {sentence}", flush=True)

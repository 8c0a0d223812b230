import subprocess
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path

from tools.failure import Failure
from tools.paths import ROOT


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
    if done.returncode:
        raise Failure(f"{why}: {_reason(log)}" if log else f"{why}.")


def _reason(log: Path) -> str:
    lines = log.read_text(errors="replace").strip().splitlines()
    last = lines[-1].strip() if lines else "it said nothing."
    return last if len(lines) == 1 else f"{last} (all of it: {log})"


def say(sentence: str) -> None:
    """Tell the person what happens now."""
    print(f"-> {sentence}", flush=True)

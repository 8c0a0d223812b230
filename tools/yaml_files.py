"""Checks the YAML files that Rasa would only stumble over.

Runs in the assistant's environment: `.venv/bin/python -m tools.yaml_files`.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

from tools.failure import Failure
from tools.paths import ROOT

CONFIGURATION = ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml")
VARIABLE = re.compile(r"\$\{(\w+)\}")


def main() -> None:
    try:
        check_yaml_files(os.environ)
    except Failure as failure:
        sys.exit(str(failure))


def check_yaml_files(environ: Mapping[str, str], root: Path = ROOT) -> None:
    """Raise Failure for what is not YAML and for a variable that is not set."""
    for path in (*(root / name for name in CONFIGURATION), *root.glob("data/**/*.yml")):
        text = _text(path)
        _parse(path.relative_to(root), text)
        if path.name in CONFIGURATION:
            _require_variables(path.name, text, environ)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(f"{path.name} cannot be read: {error}.") from error


def _parse(name: Path, text: str) -> None:
    try:
        for _ in yaml.parse(text, Loader=yaml.CSafeLoader):
            pass
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Failure(f"{name}, line {line}: {error.problem}.") from error
    except yaml.YAMLError as error:
        raise Failure(f"{name} is not YAML: {error}.") from error


def _require_variables(name: str, text: str, environ: Mapping[str, str]) -> None:
    for variable in VARIABLE.findall(text):
        if not environ.get(variable):
            raise Failure(f"{name} needs {variable}, which is not set.")


if __name__ == "__main__":
    main()

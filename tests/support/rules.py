"""The rules of `data/rules/`."""

from pathlib import Path

import yaml

FOLDER = Path(__file__).resolve().parents[2] / "data" / "rules"


def rule_list() -> list[dict]:
    """Every rule of every file."""
    files = sorted(FOLDER.glob("*.yml"))
    return [
        rule
        for file in files
        for rule in yaml.safe_load(file.read_text(encoding="utf-8"))["rules"]
    ]


def rules() -> dict[str, str]:
    """The action of each intent."""
    return {
        rule["steps"][0]["intent"]: rule["steps"][1]["action"] for rule in rule_list()
    }

"""The files with which an operator puts it on a machine of their own."""

import re
from pathlib import Path

import pytest
import yaml

from tools.paths import ROOT

DEPLOY = ROOT / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yml").read_text())
DOCUMENTED = (ROOT / "docs" / "architecture.md").read_text()
OF_COMPOSE = {"SITE", "WIDGET_SITES"}


def _examples() -> set[str]:
    lines = (DEPLOY / "env.example").read_text().splitlines()
    return {line.partition("=")[0] for line in lines if not line.startswith("#")}


def _services() -> list[dict[str, object]]:
    return list(COMPOSE["services"].values())


def test_every_variable_is_documented() -> None:
    given = {name for s in _services() for name in dict(s.get("environment", {}))}
    assert len(given) > 4
    for name in (given | _examples()) - OF_COMPOSE:
        assert f"`{name}`" in DOCUMENTED, name


def test_what_compose_asks_for_is_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yml").read_text()))
    assert asked == OF_COMPOSE
    assert asked < _examples()


def test_no_secret_has_a_value() -> None:
    lines = (DEPLOY / "env.example").read_text().splitlines()
    secret = [line for line in lines if re.search("TOKEN|SECRET|KEY", line)]
    assert secret == ["TELEGRAM_TOKEN="]


@pytest.mark.parametrize(
    "line",
    re.findall(r"^COPY (.*)$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE),
)
def test_what_the_image_copies_exists(line: str) -> None:
    *sources, _ = line.split()
    if sources[0].startswith("--from"):
        assert sources[0] == "--from=widget"
        assert (
            "COPY --from=widget /build/dist widget/dist"
            in (DEPLOY / "Dockerfile").read_text()
        )
        return
    assert all((ROOT / source).exists() for source in sources)


def test_the_context_leaves_out_what_must_not_be_in_an_image() -> None:
    ignored = Path(ROOT / ".dockerignore").read_text().split()
    assert {".git", "var", "models", "**/node_modules"} <= set(ignored)

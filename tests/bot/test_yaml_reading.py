"""Reading long YAML with Rasa's reader, in a process of its own."""

import subprocess
import sys

from tools.paths import ROOT

MATCHES = """
import re
from ruamel.yaml.resolver import VersionedResolver
from rasa.shared.utils.io import read_yaml
{patch}
class Counting:
    matches = 0
    def match(self, value):
        Counting.matches += 1
VersionedResolver.add_implicit_resolver("!counted", Counting(), None)
def cost(scalars):
    Counting.matches = 0
    lines = "\\n".join(f"- name{{n}}" for n in range(scalars))
    assert read_yaml(lines)[-1] == f"name{{scalars - 1}}"
    return Counting.matches
print(cost(2000) / cost(1000))
"""
PATCH = (
    "from bot.yaml_reading import read_yaml_in_linear_time; read_yaml_in_linear_time()"
)


def test_twice_as_long_costs_twice_as_much() -> None:
    assert _growth(PATCH) < 2.2


def test_rasa_alone_takes_four_times_as_much() -> None:
    assert _growth("") > 3


def _growth(patch: str) -> float:
    said = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", MATCHES.format(patch=patch)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return float(said.stdout)

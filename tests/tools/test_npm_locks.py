"""The lock of the widget: whole for every platform, hashed, silent about where it is from."""

import copy
import json
from pathlib import Path
from typing import Any

WIDGET = Path(__file__).resolve().parents[2] / "widget"
Lock = dict[str, Any]


def test_lock_has_all_that_npm_ci_asks_for() -> None:
    assert faults(_lock()) == []


def test_faulty_lock_is_told() -> None:
    whole = _lock()
    missing, unhashed, addressed = (copy.deepcopy(whole) for _ in range(3))
    del missing["node_modules/@rollup/rollup-darwin-arm64"]
    del unhashed["node_modules/lit"]["integrity"]
    addressed["node_modules/lit"]["resolved"] = "https://elsewhere.example/lit.tgz"
    assert faults(missing) == ["missing: @rollup/rollup-darwin-arm64"]
    assert faults(unhashed) == ["not hashed: node_modules/lit"]
    assert faults(addressed) == ["has an address: node_modules/lit"]


def faults(packages: Lock) -> list[str]:
    """What `npm ci` would refuse, or would fetch without knowing what it gets."""
    locked = {path: row for path, row in packages.items() if path}
    wanted = {
        name
        for row in packages.values()
        for kind in ("dependencies", "devDependencies", "optionalDependencies")
        for name in row.get(kind, ())
    }
    return [
        *(f"missing: {n}" for n in sorted(wanted) if f"node_modules/{n}" not in locked),
        *(f"not hashed: {p}" for p, row in locked.items() if "integrity" not in row),
        *(f"has an address: {p}" for p, row in locked.items() if "resolved" in row),
    ]


def _lock() -> Lock:
    text = (WIDGET / "package-lock.json").read_text(encoding="utf-8")
    packages: Lock = json.loads(text)["packages"]
    return packages

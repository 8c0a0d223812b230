"""Rasa without TensorFlow, each case in a process of its own."""

import subprocess
import sys

from tools.paths import ROOT

LEAVE_OUT = "from bot.without_tensorflow import leave_tensorflow_out as leave_out; "
LOADED = "import tensorflow; print(hasattr(tensorflow, '__file__'))"


def test_rasa_imports_all_its_components() -> None:
    said = _run(
        f"{LEAVE_OUT} leave_out(); import rasa.core.agent; "
        f"import rasa.engine.recipes.default_components; {LOADED}"
    )
    assert said.stdout.strip() == "False", said.stderr


def test_a_neural_component_says_what_it_lacks() -> None:
    said = _run(
        f"{LEAVE_OUT} leave_out(); "
        "from rasa.utils.tensorflow.layers import DenseForSparse; DenseForSparse(units=1)"
    )
    assert said.returncode == 1
    assert "DenseForSparse needs TensorFlow" in said.stderr


def test_a_module_that_is_not_tensorflow_is_missed() -> None:
    said = _run(f"{LEAVE_OUT} leave_out(); import tensorflowing")
    assert "No module named 'tensorflowing'" in said.stderr


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )

"""What pytest reports of the conversations."""

from pathlib import Path

import pytest

from benchmarks.promotion.conversations import outcomes
from tools.failure import Failure

HEAD = '<testsuites><testsuite name="pytest">'
TAIL = "</testsuite></testsuites>"
PASSED = (
    '<testcase classname="c" name="test_conversation_goes_as_written[fr/a: Bonjour]"/>'
)
FAILED = """<testcase classname="c" name="test_conversation_goes_as_written[ar/b: مرحبا]">
<failure message="AssertionError: step 2, 'x': ['kind is faq']">long</failure></testcase>"""
TOOL = '<testcase classname="c" name="test_step_refuses_a_word_it_does_not_know"/>'
BROKEN = """<testcase classname="c" name="test_conversation_goes_as_written[fr/a]">
<error message="RuntimeError: It did not start">long</error></testcase>"""


def report(folder: Path, *cases: str) -> Path:
    path = folder / "report.xml"
    path.write_text(HEAD + "".join(cases) + TAIL, encoding="utf-8")
    return path


def test_each_conversation_is_an_outcome(tmp_path: Path) -> None:
    good, bad = outcomes(report(tmp_path, PASSED, TOOL, FAILED))
    assert (good.text, good.is_right, good.made) == ("fr/a: Bonjour", True, "")
    assert (bad.text, bad.is_right) == ("ar/b: مرحبا", False)
    assert bad.made.startswith("AssertionError: step 2")


def test_system_that_does_not_start_is_no_result(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="could not be played: RuntimeError: It did not"):
        outcomes(report(tmp_path, PASSED, BROKEN))

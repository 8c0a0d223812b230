"""`manage.py export_reviewed`"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from review.models import Question
from teaching.models import ProposedIntent, TaughtExample

Asked = Callable[..., Question]


def exported(path: Path) -> dict:
    call_command("export_reviewed", path, verbosity=0)
    return json.loads(path.read_text())


def test_examples_come_in_the_order_of_the_acts(
    question: Asked, tmp_path: Path
) -> None:
    for text in ("Le taux ?", "Combien ?"):
        TaughtExample.objects.create(
            question=question(text), text=text, variety="fr", intent="ask_rate"
        )
    rows = exported(tmp_path / "reviewed.json")["examples"]
    assert rows == [
        {"text": "Le taux ?", "variety": "fr", "intent": "ask_rate"},
        {"text": "Combien ?", "variety": "fr", "intent": "ask_rate"},
    ]


def test_example_of_a_proposed_intent_goes_with_the_proposal_only(
    question: Asked, tmp_path: Path
) -> None:
    ProposedIntent.objects.create(name="ask_insurance", description="Assurance")
    TaughtExample.objects.create(
        question=question("a"), text="Assurer ?", variety="fr", intent="ask_insurance"
    )
    document = exported(tmp_path / "reviewed.json")
    assert document["examples"] == []
    assert document["proposals"] == [
        {
            "name": "ask_insurance",
            "description": "Assurance",
            "examples": [{"text": "Assurer ?", "variety": "fr"}],
        }
    ]


def test_personal_data_never_leaves(question: Asked, tmp_path: Path) -> None:
    text = "je suis a@b.ma, combien ?"
    TaughtExample.objects.create(
        question=question("a"), text=text, variety="fr", intent="ask_amount"
    )
    exported(tmp_path / "reviewed.json")
    assert "a@b.ma" not in (tmp_path / "reviewed.json").read_text()


def test_path_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="can't be written"):
        exported(tmp_path / "none" / "reviewed.json")

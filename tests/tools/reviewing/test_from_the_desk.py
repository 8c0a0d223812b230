"""From the back office's own database to the files."""

from pathlib import Path

from tests.support.back_office import BackOffice
from tools.reviewed import held_out_path, training_path, write_reviewed
from tools.reviewing.known_sentences import sentences

TEACH = """
from django.utils.timezone import now
from review.models import Question
from teaching.models import TaughtExample
for number in range(12):
    text = f"Une vraie question {number}, mon numero est le 0612345678"
    question = Question.objects.create(text=text, language="fr", variety="fr",
        channel="rest", conversation="1", asked_at=now(), reason="unanswered")
    TaughtExample.objects.create(
        question=question, text=text, variety="fr", intent="ask_rate")
"""


def test_taught_examples_reach_the_files_without_personal_data(
    back_office: BackOffice, tmp_path: Path
) -> None:
    back_office.shell(TEACH)
    exported = tmp_path / "reviewed.json"
    back_office.manage("export_reviewed", str(exported))
    write_reviewed(exported, tmp_path)
    learnt, tested = (
        {text for text in sentences(path) if text.startswith("Une vraie question")}
        for path in (training_path(tmp_path, "fr"), held_out_path(tmp_path, "fr"))
    )
    assert len(learnt) + len(tested) == len(learnt | tested) == 12
    assert learnt
    assert tested
    assert "0612345678" not in "".join(learnt | tested)

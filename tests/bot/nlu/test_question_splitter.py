from pathlib import Path

from bot.nlu.question_splitter import QuestionSplitter
from bot.nlu.questions.part import Part
from tests.bot.nlu.components import arguments, message


def test_splitter_proposes_parts_of_two_questions_only(tmp_path: Path) -> None:
    component = QuestionSplitter.create(*arguments(QuestionSplitter, tmp_path))
    two, one = component.process(
        [message("شحال كتعطي وفين نمشي"), message("شحال كتعطي")]
    )
    assert two.get("parts") == [Part(0, 10), Part(12, 20)]
    assert one.get("parts") is None
    assert "parts" not in two.as_dict(only_output_properties=True)

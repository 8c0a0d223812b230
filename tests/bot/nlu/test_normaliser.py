from pathlib import Path

from bot.nlu.normaliser import Normaliser
from tests.bot.nlu.components import arguments, message


def test_normaliser_adds_its_text_and_keeps_the_original(tmp_path: Path) -> None:
    component = Normaliser.create(*arguments(Normaliser, tmp_path))
    [parsed] = component.process([message("Éligible ؟")])
    assert parsed.as_dict(only_output_properties=True)["normalised"] == "eligible ?"
    assert parsed.get("text") == "Éligible ؟"


def test_normaliser_bears_a_message_without_text(tmp_path: Path) -> None:
    component = Normaliser.create(*arguments(Normaliser, tmp_path))
    [parsed] = component.process([message("")])
    assert parsed.get("normalised") == ""

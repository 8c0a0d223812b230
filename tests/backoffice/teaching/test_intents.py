"""The desk's list of intents is the assistant's."""

from pathlib import Path

import yaml

from teaching.intent import intents, title_of

ROOT = Path(__file__).resolve().parents[3]
NOT_TRAINED = {"unsure", "share_location"}


def test_every_intent_that_can_be_trained_is_listed() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert set(intents()) == set(domain["intents"]) - NOT_TRAINED


def test_every_intent_has_a_name_of_its_own_in_every_language() -> None:
    for language in ("fr", "ar", "en"):
        titles = [intent.titles[language] for intent in intents().values()]
        assert all(titles)
        assert len(set(titles)) == len(titles)


def test_unknown_intent_keeps_its_name() -> None:
    assert title_of("ask_insurance") == "ask_insurance"
    assert title_of("ask_amount") != "ask_amount"

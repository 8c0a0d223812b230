"""The policy, trained on real rule files and asked as Rasa asks it."""

from pathlib import Path

import pytest
from rasa.core.policies.rule_policy import InvalidRule
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SlotSet, UserUttered
from rasa.shared.core.generator import TrainingDataGenerator
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.core.training_data.loading import load_data_from_files
from rasa.shared.core.training_data.structures import StoryGraph

from bot.policies.intent_rule_policy import IntentRulePolicy

DOMAIN = Domain.from_dict(
    {
        "intents": ["ask_amount", "greet", "out_of_scope"],
        "actions": ["action_amount", "action_menu"],
        "responses": {"utter_hello": [{"text": "Hello"}]},
        "slots": {
            "programme": {
                "type": "text",
                "influence_conversation": True,
                "mappings": [{"type": "custom"}],
            }
        },
    }
)
RULES = """
version: "3.1"
rules:
  - rule: amount
    steps:
      - intent: ask_amount
      - action: action_amount
  - rule: greet
    steps:
      - intent: greet
      - action: utter_hello
      - action: action_menu
"""
CONDITION = """
version: "3.1"
rules:
  - rule: amount of a known programme
    condition:
      - slot_was_set:
          - programme: forsa
    steps:
      - intent: ask_amount
      - action: action_amount
"""


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    folder = tmp_path / "model"
    folder.mkdir()
    return LocalModelStorage.create(folder)


def untrained(storage: LocalModelStorage) -> IntentRulePolicy:
    config = {
        **IntentRulePolicy.get_default_config(),
        "enable_fallback_prediction": False,
    }
    context = ExecutionContext(GraphSchema({}), node_name="policy")
    return IntentRulePolicy.create(config, storage, Resource("policy"), context)


def train(policy: IntentRulePolicy, rules: str, folder: Path) -> IntentRulePolicy:
    file = folder / "rules.yml"
    file.write_text(rules)
    graph = StoryGraph(load_data_from_files([str(file)], DOMAIN))
    policy.train(TrainingDataGenerator(graph, DOMAIN).generate(), DOMAIN)
    return policy


@pytest.fixture
def policy(storage: LocalModelStorage, tmp_path: Path) -> IntentRulePolicy:
    return train(untrained(storage), RULES, tmp_path)


def next_action(policy: IntentRulePolicy, events: list[Event]) -> str | None:
    tracker = DialogueStateTracker.from_events("someone", events, DOMAIN.slots)
    prediction = policy.predict_action_probabilities(tracker, DOMAIN)
    if prediction.max_confidence == 0:
        return None
    return DOMAIN.action_names_or_texts[prediction.max_confidence_index]


def said(intent: str) -> list[Event]:
    return [ActionExecuted("action_listen"), UserUttered("?", intent={"name": intent})]


def test_intent_is_followed_by_its_action(policy: IntentRulePolicy) -> None:
    assert next_action(policy, said("ask_amount")) == "action_amount"


def test_action_is_followed_by_listening(policy: IntentRulePolicy) -> None:
    done = [
        *said("ask_amount"),
        ActionExecuted("action_amount"),
        SlotSet("programme", "a"),
    ]
    assert next_action(policy, done) == "action_listen"


def test_actions_follow_in_order(policy: IntentRulePolicy) -> None:
    events = said("greet")
    found = []
    for _ in range(3):
        action = next_action(policy, events)
        found.append(action)
        events.append(ActionExecuted(action))
    assert found == ["utter_hello", "action_menu", "action_listen"]


def test_earlier_turns_do_not_matter(policy: IntentRulePolicy) -> None:
    earlier = [*said("greet"), ActionExecuted("utter_hello")] * 20
    assert next_action(policy, [*earlier, *said("ask_amount")]) == "action_amount"


def test_intent_without_rule_has_no_action(policy: IntentRulePolicy) -> None:
    assert next_action(policy, said("out_of_scope")) is None


def test_action_out_of_turn_has_no_successor(policy: IntentRulePolicy) -> None:
    assert next_action(policy, [*said("greet"), ActionExecuted("action_menu")]) is None


def test_restart_is_still_understood(policy: IntentRulePolicy) -> None:
    assert next_action(policy, said("restart")) == "action_restart"


def test_loaded_policy_predicts_as_the_trained_one(
    policy: IntentRulePolicy, storage: LocalModelStorage
) -> None:
    config = {
        **IntentRulePolicy.get_default_config(),
        "enable_fallback_prediction": False,
    }
    context = ExecutionContext(GraphSchema({}), node_name="policy")
    loaded = IntentRulePolicy.load(config, storage, Resource("policy"), context)
    assert next_action(loaded, said("greet")) == "utter_hello"


def test_rule_with_a_condition_is_refused(
    storage: LocalModelStorage, tmp_path: Path
) -> None:
    with pytest.raises(InvalidRule, match="needs RulePolicy"):
        train(untrained(storage), CONDITION, tmp_path)


def test_contradicting_rules_are_refused(
    storage: LocalModelStorage, tmp_path: Path
) -> None:
    other = RULES.replace("intent: greet", "intent: ask_amount")
    with pytest.raises(InvalidRule, match="Contradicting"):
        train(untrained(storage), other, tmp_path)

from collections import Counter

from rasa_sdk.executor import ActionExecutor

from tests.support.keys import DOMAIN
from tests.support.responses import responses
from tests.support.rules import rule_list, rules


def registered() -> set[str]:
    executor = ActionExecutor()
    executor.register_package("actions")
    return set(executor.actions)


def unserved(intents: list[str], by_intent: dict[str, str]) -> set[str]:
    """The intents without a rule."""
    return {intent for intent in intents if intent not in by_intent}


def test_every_intent_has_a_rule():
    assert unserved(DOMAIN["intents"], rules()) == set()
    assert set(rules()) <= set(DOMAIN["intents"])


def test_intent_without_a_rule_is_noticed():
    assert unserved(["greet", "ask_amount"], {"greet": "utter_greet"}) == {"ask_amount"}


def test_no_intent_has_two_rules():
    intents = [rule["steps"][0]["intent"] for rule in rule_list()]
    assert [intent for intent, count in Counter(intents).items() if count > 1] == []


def test_every_rule_is_one_intent_and_one_action_that_exists():
    known = registered() | set(responses())
    for rule in rule_list():
        intent, action = rule["steps"]
        assert (list(intent), list(action)) == (["intent"], ["action"])
        assert rule["rule"] == intent["intent"]
        assert action["action"] in known


def test_domain_lists_exactly_the_actions_of_the_action_server():
    assert set(DOMAIN["actions"]) == registered()


def test_every_action_is_reached_by_a_rule():
    assert registered() <= set(rules().values())

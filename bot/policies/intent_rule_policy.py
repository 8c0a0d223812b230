import json
from typing import Any

from rasa.core.policies.rule_policy import RULES, InvalidRule, RulePolicy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME, PREVIOUS_ACTION, USER
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

Turn = tuple[str | None, ...]


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class IntentRulePolicy(RulePolicy):
    """RulePolicy for rules that are an intent and the actions that follow it.

    It is trained and checked as RulePolicy is, then looks the present turn up in a
    table instead of comparing every rule with the states of the whole conversation.
    """

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        featurizer: Any | None = None,
        lookup: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(
            config, model_storage, resource, execution_context, featurizer, lookup
        )
        self._table: dict[Turn, tuple[str, str]] = _table(self.lookup.get(RULES, {}))

    def train(
        self,
        training_trackers: list[TrackerWithCachedStates],
        domain: Domain,
        **kwargs: Any,
    ) -> Resource:
        """Raises InvalidRule for a rule with a condition on a slot or a form.

        RulePolicy's checks of the rules run without the table.
        """
        self._table = {}
        resource = super().train(training_trackers, domain, **kwargs)
        self._table = _table(self.lookup[RULES])
        return resource

    def _find_action_from_rules(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool,
    ) -> tuple[str | None, str | None, bool]:
        if not self._table:
            return super()._find_action_from_rules(
                tracker, domain, use_text_for_last_user_input
            )
        if use_text_for_last_user_input:
            return None, None, False
        action, rule = self._table.get(_turn(tracker), (None, None))
        return action, rule, False


def _table(rules: dict[str, str]) -> dict[Turn, tuple[str, str]]:
    """From `(intent, action, ...)`, what happened in a turn, to what comes next."""
    return {
        _turn_of_rule(json.loads(rule)): (action, rule)
        for rule, action in rules.items()
    }


def _turn_of_rule(states: list[dict[str, Any]]) -> Turn:
    if any(set(state) - {USER, PREVIOUS_ACTION} for state in states):
        raise InvalidRule(
            "A rule with a condition on a slot or a form needs RulePolicy: "
            f"{json.dumps(states)}"
        )
    intent = states[0].get(USER, {}).get(INTENT)
    return (intent, *(state[PREVIOUS_ACTION][ACTION_NAME] for state in states[1:]))


def _turn(tracker: DialogueStateTracker) -> Turn:
    actions: list[str | None] = []
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return (event.intent_name, *reversed(actions))
        if isinstance(event, ActionExecuted):
            if event.action_name == ACTION_LISTEN_NAME:
                break
            actions.append(event.action_name)
    return (None, *reversed(actions))

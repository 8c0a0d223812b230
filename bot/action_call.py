from typing import Any

from rasa.core.actions.action import RemoteAction
from rasa.shared.exceptions import RasaException


class ActionCall(RemoteAction):
    """A call to the action server.

    Rasa validates the schema of a reply, and then the reply, at every call: 20 ms of
    CPU. What it relies on is checked here; events are checked when they are read.
    """

    def _validate_action_result(self, result: dict[str, Any]) -> bool:
        if not isinstance(result, dict):
            raise RasaException(f"{self.name()} replied with no object")
        for key in ("events", "responses"):
            if not _is_list_of_objects(result.get(key, [])):
                raise RasaException(f"{self.name()} replied with wrong {key}")
        return True


def _is_list_of_objects(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)

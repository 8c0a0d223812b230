import os
from pathlib import Path
from typing import Any

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.channels.channel import UserMessage
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.interface import GraphRunner
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.common import TempDirectoryPath, get_temp_dir_name

from bot.action_call import ActionCall
from bot.sequential_graph_runner import SequentialGraphRunner
from bot.trained_model import TrainedModel


class Processor(MessageProcessor):
    """Rasa's message processor with our graph runner and action calls."""

    @staticmethod
    def _load_model(model_path: str | Path) -> tuple[str, ModelMetadata, GraphRunner]:
        with TempDirectoryPath(get_temp_dir_name()) as directory:
            metadata, runner = load_predict_graph_runner(
                Path(directory),
                Path(model_path),
                TrainedModel,
                SequentialGraphRunner,
            )
        return os.path.basename(model_path), metadata, runner

    async def parse_message(
        self,
        message: UserMessage,
        tracker: DialogueStateTracker | None = None,
        only_output_properties: bool = True,
    ) -> dict[str, Any]:
        """Without Rasa's copies for its debug log and its check of the domain.

        That check builds an empty domain at every message; training has checked that
        the domain has every intent and entity.
        """
        known = tracker or DialogueStateTracker.from_events(message.sender_id, [])
        return self._parse_message_with_graph(message, known, only_output_properties)

    def predict_next_with_tracker_if_should(
        self, tracker: DialogueStateTracker
    ) -> tuple[Action, PolicyPrediction]:
        action, prediction = super().predict_next_with_tracker_if_should(tracker)
        return self._ours(action), prediction

    def _get_action(self, action_name: str) -> Action | None:
        return self._ours(super()._get_action(action_name))

    def _ours(self, action: Action) -> Action:
        if type(action) is RemoteAction:
            return ActionCall(action.name(), self.action_endpoint)
        return action

from pathlib import Path

from rasa.core.agent import Agent as RasaAgent

from bot.processor import Processor


class Agent(RasaAgent):
    """Rasa's agent with our message processor."""

    def load_model(
        self, model_path: str | Path, fingerprint: str | None = None
    ) -> None:
        self.processor = Processor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=self.nlg,
        )
        self.domain = self.processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain
        if hasattr(self.nlg, "responses"):
            self.nlg.responses = self.domain.responses

from copy import copy
from pathlib import Path

from rasa.core.agent import Agent as RasaAgent

from bot.processor import Processor


class Agent(RasaAgent):
    """Rasa's agent with our message processor, whose model can change while it works."""

    def load_model(
        self, model_path: str | Path, fingerprint: str | None = None
    ) -> None:
        self.use(self.prepare(model_path), fingerprint)

    def prepare(self, model_path: str | Path) -> Processor:
        """A processor for another model; messages are answered meanwhile as before.

        It has responses of its own, so that a message in hand keeps those it began with.
        """
        processor = Processor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=copy(self.nlg),
        )
        if hasattr(processor.nlg, "responses"):
            processor.nlg.responses = processor.domain.responses
        return processor

    def use(self, processor: Processor, fingerprint: str | None = None) -> None:
        """Answer with it from the next message on; those in hand end as they began."""
        self.processor = processor
        self.nlg = processor.nlg
        self.domain = processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain

"""Takes over another model while the server answers."""

import asyncio
import gc
import logging
from pathlib import Path

from bot.agent import Agent
from bot.model_archive import ModelArchive
from bot.processor import Processor

logger = logging.getLogger(__name__)

SECONDS = 1.0


class ModelFollower:
    """Keeps the agent to the model that the manifest names.

    An archive that is damaged or cannot be loaded is refused, once, and the agent goes on
    with the one it has.
    """

    def __init__(self, agent: Agent, models_dir: Path, in_use: ModelArchive) -> None:
        self._agent = agent
        self._models_dir = models_dir
        self._in_use = in_use
        self._refused: ModelArchive | None = None

    async def run(self) -> None:
        """Look for ever."""
        while True:
            await asyncio.sleep(SECONDS)
            await self.look()

    async def look(self) -> None:
        """Take over what the manifest names, if that is another model."""
        wanted = ModelArchive.current(self._models_dir)
        if wanted is None or wanted in (self._in_use, self._refused):
            return
        try:
            processor = await asyncio.to_thread(self._load, wanted)
        # An archive may fail in any of Rasa's ways.
        except Exception as error:  # noqa: BLE001
            self._refused = wanted
            logger.error("The model %s is refused: %s", wanted.file, error)
            return
        self._agent.use(processor)
        self._in_use, self._refused = wanted, None
        logger.warning("The model %s is in use.", wanted.file)
        gc.collect()  # the former model is full of cycles

    def _load(self, archive: ModelArchive) -> Processor:
        if not archive.is_intact(self._models_dir):
            raise ValueError("it is not the archive that was trained")
        return self._agent.prepare(self._models_dir / archive.file)

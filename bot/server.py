"""Builds the Rasa server from endpoints.yml, credentials.yml and a trained model."""

import asyncio
import gc
import os
from functools import partial
from pathlib import Path
from typing import Any

from rasa.core.lock_store import LockStore
from rasa.core.run import configure_app, create_http_input_channels
from rasa.core.tracker_store import InMemoryTrackerStore, TrackerStore
from rasa.core.utils import AvailableEndpoints
from sanic import Sanic

from bot.action_endpoint import ActionEndpoint
from bot.agent import Agent
from bot.configuration_error import ConfigurationError
from bot.model_archive import ModelArchive
from bot.model_follower import ModelFollower
from bot.settings import Settings, WidgetSettings
from bot.trained_model import TrainedModel
from bot.worker_sockets import WorkerSockets

# How long a browser may remember that a site is allowed; most keep to two hours.
PREFLIGHT_SECONDS = "7200"


def serve(settings: Settings) -> None:
    """Run until stopped. Raises ConfigurationError before it listens."""
    app = build_app(settings)
    sockets = _sockets(settings)
    app.register_listener(sockets.open, "before_server_start")
    # The workers are forked: they share the memory of what was imported, and the
    # collector spares it. It does not spare the model, which may change.
    gc.collect()
    gc.freeze()
    app.run(
        sock=sockets.reserved,
        workers=settings.workers,
        access_log=False,
        motd=False,
    )


def build_app(settings: Settings) -> Sanic:
    model = _model(settings)
    # Imports the components of the pipeline, whose memory the workers then share.
    TrainedModel.metadata_from_archive(settings.models_dir / model.file)
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    _tracker_store(endpoints)
    channels = create_http_input_channels(None, "credentials.yml")
    os.environ.setdefault("SANIC_CORS_MAX_AGE", PREFLIGHT_SECONDS)
    sites = list(WidgetSettings.from_environment().origins)
    app = configure_app(channels, sites, enable_api=False, endpoints=endpoints)
    load = partial(_load_agent, settings.models_dir, model, endpoints)
    app.register_listener(load, "before_server_start")
    app.register_listener(_close, "after_server_stop")
    return app


def _sockets(settings: Settings) -> WorkerSockets:
    try:
        return WorkerSockets(settings.host, settings.port)
    except OSError as error:
        address = f"{settings.host}:{settings.port}"
        raise ConfigurationError(
            f"it cannot listen on {address}: {error.strerror}"
        ) from error


def _model(settings: Settings) -> ModelArchive:
    archive = ModelArchive.current(settings.models_dir)
    if archive is None or not archive.is_intact(settings.models_dir):
        raise ConfigurationError(
            f"There is no trained model in {settings.models_dir}; `make train` makes it."
        )
    return archive


async def _load_agent(
    models_dir: Path,
    model: ModelArchive,
    endpoints: AvailableEndpoints,
    app: Sanic,
    _: Any,
) -> None:
    """Each worker has its own connections and threads."""
    agent = Agent(
        generator=endpoints.nlg,
        tracker_store=_tracker_store(endpoints),
        lock_store=LockStore.create(endpoints.lock_store),
        action_endpoint=ActionEndpoint.like(endpoints.action),
    )
    agent.load_model(models_dir / model.file)
    app.ctx.agent = agent
    follower = ModelFollower(agent, models_dir, model)
    app.ctx.following = asyncio.create_task(follower.run())


def _tracker_store(endpoints: AvailableEndpoints) -> TrackerStore:
    """Rasa falls back to memory when a store cannot be made: conversations lost."""
    store = TrackerStore.create(endpoints.tracker_store)
    if isinstance(store, InMemoryTrackerStore):
        raise ConfigurationError("The tracker store of endpoints.yml cannot be loaded.")
    return store


async def _close(app: Sanic, _: Any) -> None:
    app.ctx.following.cancel()
    await app.ctx.agent.action_endpoint.close()

"""Another model is taken over while people ask."""

import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import pytest

from bot.model_archive import ModelArchive, sha256_of
from tests.bot.model_change.rasa_server import Crowd, RasaServer, until
from tests.bot.model_change.tiny_model import tiny_model
from tests.support.small_server import Reply, Request, SmallServer

WORKERS = 2


@dataclass
class Place:
    """A server that answers with the model `alpha` until `beta` is named."""

    server: RasaServer
    models_dir: Path
    alpha: ModelArchive
    beta: ModelArchive
    action_called: Event
    action_may_answer: Event

    def change_to(self, archive: ModelArchive) -> None:
        """Returns when every worker has taken it over."""
        words = f"The model {archive.file} is in use."
        before = self.server.log.read_text().count(words)
        archive.save(self.models_dir)
        until(lambda: self.server.said(words, before + WORKERS))


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("model_change")
    models_dir = folder / "models"
    models_dir.mkdir()
    alpha, beta = (tiny_model(name, models_dir) for name in ("alpha", "beta"))
    alpha.save(models_dir)
    called, may_answer = Event(), Event()

    def act(request: Request) -> Reply:
        called.set()
        may_answer.wait(30)
        said = {"events": [], "responses": [{"response": "utter_name"}]}
        json_type = {"Content-Type": "application/json"}
        return Reply(body=json.dumps(said).encode(), headers=json_type)

    actions = SmallServer(act)
    server = RasaServer(folder, models_dir, actions.url)
    server.start()
    yield Place(server, models_dir, alpha, beta, called, may_answer)
    server.stop()
    actions.stop()


@pytest.fixture(autouse=True)
def _alpha_first(place: Place) -> None:
    if ModelArchive.current(place.models_dir) != place.alpha:
        place.change_to(place.alpha)


def test_no_message_is_lost_while_the_model_changes(place: Place) -> None:
    crowd = Crowd(place.server, people=4)
    place.change_to(place.beta)
    place.change_to(place.alpha)
    answers = crowd.stop()
    assert set(answers) == {"alpha", "beta"}
    assert place.server.say("who") == "alpha"


def test_message_in_hand_ends_with_the_model_it_began_with(place: Place) -> None:
    with ThreadPoolExecutor() as pool:
        begun = pool.submit(place.server.say, "slow")
        assert place.action_called.wait(30)
        place.change_to(place.beta)
        assert place.server.say("who") == "beta"
        place.action_may_answer.set()
        assert begun.result() == "alpha"
    assert place.server.say("slow") == "beta"


@pytest.mark.parametrize("damage", ["changed", "not a model", "gone"])
def test_damaged_model_is_refused_and_the_present_one_stays(
    damage: str, place: Place
) -> None:
    path = place.models_dir / f"{damage}.tar.gz"
    archive = replace(place.alpha, file=path.name)
    if damage == "changed":
        shutil.copy(place.models_dir / place.beta.file, path)
    if damage == "not a model":
        path.write_bytes(b"not a model")
        archive = replace(archive, sha256=sha256_of(path))
    crowd = Crowd(place.server, people=2)
    archive.save(place.models_dir)
    words = f"The model {path.name} is refused"
    until(lambda: place.server.said(words, WORKERS))
    assert set(crowd.stop()) == {"alpha"}
    place.change_to(place.beta)
    assert place.server.say("who") == "beta"


def test_broken_manifest_changes_nothing(place: Place) -> None:
    (place.models_dir / "current.json").write_text("{")
    assert place.server.say("who") == "alpha"
    place.change_to(place.beta)
    assert place.server.say("who") == "beta"

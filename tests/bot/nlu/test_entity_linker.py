"""The component as Rasa's training and serving graphs use it."""

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.configuration_error import ConfigurationError
from bot.nlu.entity_linker import EntityLinker
from bot.nlu.linking.names import NamesError
from tests.support.small_server import Reply, SmallServer

CONFIG = {"lexicons": "data/lexicons"}
CONTEXT = ExecutionContext(GraphSchema({}), "test")
RESOURCE = Resource("linker")
FORSA = {"id": "forsa", "type": "programme", "name": {"fr": "Forsa"}, "aliases": []}
WATIRA = {"id": "watira", "type": "programme", "name": {"fr": "Watira"}, "aliases": []}


def document(*rows: dict[str, object]) -> bytes:
    return json.dumps({"names": rows}).encode()


def entities(linker: EntityLinker, text: str) -> list[dict[str, object]]:
    message = Message({TEXT: text})
    linker.process([message])
    return message.get(ENTITIES) or []


@pytest.fixture
def var_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "var"
    folder.mkdir()
    (folder / "names.json").write_bytes(document(FORSA))
    monkeypatch.setenv("VAR_DIR", str(folder))
    monkeypatch.delenv("BACKOFFICE_URL", raising=False)
    return folder


@pytest.fixture
def storage(tmp_path: Path) -> LocalModelStorage:
    folder = tmp_path / "model"
    folder.mkdir()
    return LocalModelStorage(folder)


@pytest.fixture
def trained(var_dir: Path, storage: LocalModelStorage) -> LocalModelStorage:
    linker = EntityLinker.create(CONFIG, storage, RESOURCE, CONTEXT)
    linker.train(TrainingData([]))
    return storage


@pytest.fixture
def catalogue(
    trained: LocalModelStorage, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SmallServer]:
    server = SmallServer(lambda request: Reply(200, document(FORSA, WATIRA)))
    monkeypatch.setenv("BACKOFFICE_URL", server.url)
    yield server
    server.stop()


def loaded(storage: LocalModelStorage) -> EntityLinker:
    return EntityLinker.load(CONFIG, storage, RESOURCE, CONTEXT)


def test_message_gets_entities_in_the_agreed_form(trained: LocalModelStorage):
    assert entities(loaded(trained), "c'est quoi Forsa") == [
        {
            "entity": "programme",
            "value": "forsa",
            "start": 11,
            "end": 16,
            "text": "Forsa",
            "confidence_entity": 1.0,
            "extractor": "EntityLinker",
        }
    ]


def test_button_payload_is_left_alone(trained: LocalModelStorage):
    assert entities(loaded(trained), "/ask_amount forsa") == []


def test_training_examples_are_linked_as_messages_are(trained: LocalModelStorage):
    example = Message({TEXT: "forsa", ENTITIES: [{"entity": "hub", "value": "x"}]})
    loaded(trained).process_training_data(TrainingData([example]))
    assert [entity["value"] for entity in example.get(ENTITIES)] == ["forsa"]


def test_training_without_names_says_how_to_make_them(
    var_dir: Path, storage: LocalModelStorage
):
    (var_dir / "names.json").unlink()
    with pytest.raises(NamesError, match="export_names"):
        EntityLinker.create(CONFIG, storage, RESOURCE, CONTEXT)


def test_newer_names_need_no_training(trained: LocalModelStorage, var_dir: Path):
    (var_dir / "names.json").write_bytes(document(WATIRA))
    linker = loaded(trained)
    assert [e["value"] for e in entities(linker, "watira ola forsa")] == ["watira"]


@pytest.mark.parametrize("spoilt", [None, b"{"])
def test_names_of_the_training_serve_when_the_copy_is_lost(
    trained: LocalModelStorage, var_dir: Path, spoilt: bytes | None
):
    (var_dir / "names.json").unlink()
    if spoilt:
        (var_dir / "names.json").write_bytes(spoilt)
    assert [e["value"] for e in entities(loaded(trained), "forsa")] == ["forsa"]


def test_word_lists_are_those_of_the_training(
    trained: LocalModelStorage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    monkeypatch.chdir(tmp_path)
    assert [e["value"] for e in entities(loaded(trained), "24 ans")] == [24]


def test_edit_of_the_catalogue_is_linked_while_the_server_runs(
    catalogue: SmallServer, trained: LocalModelStorage, monkeypatch: pytest.MonkeyPatch
):
    changed = threading.Event()
    use_names = EntityLinker.use_names

    def use_and_tell(linker: EntityLinker, names: tuple[object, ...]) -> None:
        use_names(linker, names)  # type: ignore[arg-type]
        changed.set()

    monkeypatch.setattr(EntityLinker, "use_names", use_and_tell)
    linker = loaded(trained)
    assert changed.wait(30)
    assert [e["value"] for e in entities(linker, "watira")] == ["watira"]


def test_unreachable_back_office_leaves_the_names(
    catalogue: SmallServer, trained: LocalModelStorage
):
    catalogue.stop()
    assert [e["value"] for e in entities(loaded(trained), "forsa")] == ["forsa"]


def test_wrong_address_stops_the_server(
    trained: LocalModelStorage, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("BACKOFFICE_URL", "127.0.0.1:8000")
    with pytest.raises(ConfigurationError, match="BACKOFFICE_URL"):
        loaded(trained)


def test_wrong_interval_stops_the_server(
    trained: LocalModelStorage, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NAMES_REFRESH_SECONDS", "soon")
    with pytest.raises(ConfigurationError, match="NAMES_REFRESH_SECONDS"):
        loaded(trained)


def test_fingerprint_follows_the_names(var_dir: Path):
    before = EntityLinker.fingerprint_addon(CONFIG)
    assert EntityLinker.fingerprint_addon(CONFIG) == before
    (var_dir / "names.json").write_bytes(document(WATIRA))
    assert EntityLinker.fingerprint_addon(CONFIG) != before

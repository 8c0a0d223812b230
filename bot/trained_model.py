from dataclasses import replace
from pathlib import Path

from rasa.engine.graph import GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.storage import ModelMetadata, ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider

from bot.stored_domain import StoredDomain


class TrainedModel(LocalModelStorage):
    """A model unpacked from its archive, to answer with."""

    @classmethod
    def from_model_archive(
        cls, storage_path: Path, model_archive_path: str | Path
    ) -> tuple[ModelStorage, ModelMetadata]:
        storage, metadata = super().from_model_archive(storage_path, model_archive_path)
        schema = _with_stored_domain(metadata.predict_schema)
        return storage, replace(metadata, predict_schema=schema)


def _with_stored_domain(schema: GraphSchema) -> GraphSchema:
    return GraphSchema(
        {
            name: replace(node, uses=StoredDomain)
            if node.uses is DomainProvider
            else node
            for name, node in schema.nodes.items()
        }
    )

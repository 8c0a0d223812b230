from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.utils.io import read_yaml_file


class StoredDomain(DomainProvider):
    """The domain of a trained model, which training has validated.

    Rasa validates it again at every load: two thirds of the CPU that loading takes.
    """

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "StoredDomain":
        with model_storage.read_from(resource) as folder:
            domain = Domain.from_dict(read_yaml_file(folder / "domain.yml"))
        return cls(model_storage, resource, domain)

"""Rasa's YAML reading without a list that grows at every scalar."""

from typing import Any

from ruamel.yaml.resolver import VersionedResolver

_versioned_resolver = VersionedResolver.versioned_resolver.fget


class _Resolvers(dict[str | None, list[Any]]):
    def get(self, key: str | None, default: Any = None) -> Any:
        return list(super().get(key, default))


def read_yaml_in_linear_time() -> None:
    """Hand out copies of the lists of resolvers.

    ruamel.yaml 0.17 extends the one it is given: each scalar of a file is matched with
    all that came before it. Rasa's environment variables are such a resolver, and the
    domain has 14,000 scalars.
    """
    VersionedResolver.versioned_resolver = property(
        lambda self: _Resolvers(_versioned_resolver(self))
    )

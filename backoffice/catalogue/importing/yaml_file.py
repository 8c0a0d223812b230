"""Reading one YAML file."""

from pathlib import Path
from typing import Any

import yaml

from catalogue.importing.catalogue_error import CatalogueError


class _Loader(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):
    """A safe loader that refuses a key written twice."""

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Any, Any]:
        keys = [key.value for key, _value in node.value]
        twice = {key for key in keys if keys.count(key) > 1}
        if twice:
            raise yaml.constructor.ConstructorError(
                None, None, f"{twice.pop()!r} is written twice", node.start_mark
            )
        return super().construct_mapping(node, deep)


def read_yaml(path: Path) -> Any:
    """The file's content; CatalogueError when it is missing or isn't YAML."""
    try:
        with path.open(encoding="utf-8") as stream:
            return yaml.load(stream, Loader=_Loader)
    except OSError as error:
        raise CatalogueError(path.name, f"can't be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(path.name, "isn't UTF-8 text.") from error
    except yaml.YAMLError as error:
        raise CatalogueError(
            path.name, f"isn't valid YAML: {' '.join(str(error).split())}."
        ) from error

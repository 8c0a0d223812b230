"""The first of a row's errors."""

from typing import Any


def first_error(errors: Any, path: tuple[str, ...] = ()) -> tuple[str, str]:
    """The path of the wrong field (`audience.stages.0`) and what is wrong with it."""
    if isinstance(errors, dict):
        key, inner = next((key, inner) for key, inner in errors.items() if inner)
        return first_error(
            inner, path if key == "non_field_errors" else (*path, str(key))
        )
    if isinstance(errors, list) and isinstance(errors[0], dict):
        index = next(index for index, inner in enumerate(errors) if inner)
        return first_error(errors[index], (*path, str(index)))
    return ".".join(path), str(errors[0])

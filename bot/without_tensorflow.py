"""Rasa without TensorFlow, which it imports at its start whatever the pipeline holds.

None of our components needs it. Left out, a process starts in a third of the time and
holds 380 MB less. Rasa's neural components can still be imported, not made.
"""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

PACKAGES = (
    "tensorflow",
    "tensorflow_addons",
    "tensorflow_hub",
    "tensorflow_text",
    "keras",
)


class TensorFlowNotLoaded(RuntimeError):
    """A component of the pipeline needs TensorFlow."""


class _AbsentType(type):
    """Stands for every name of TensorFlow: base class, decorator, type, constant."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if cls is Absent:
            return Absent
        raise TensorFlowNotLoaded(
            f"{cls.__name__} needs TensorFlow, which this process does without"
        )


class Absent(metaclass=_AbsentType):
    """What `tensorflow.anything.at.all` gives."""


class _AbsentModule(ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Absent


class _AbsentLoader(Loader):
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _AbsentModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""


class _AbsentFinder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: Any = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in PACKAGES:
            return None
        return ModuleSpec(fullname, _AbsentLoader(), is_package=True)


def leave_tensorflow_out() -> None:
    """Must come before Rasa is imported; does nothing after TensorFlow was."""
    if "tensorflow" not in sys.modules:
        sys.meta_path.insert(0, _AbsentFinder())

"""The families of networks that are known, and which of them a checkpoint belongs to.

A family is a module or package beside this one with a ``FAMILY`` in it (a package: in its ``family.py``).
"""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import Any, Collection, List, Mapping, Protocol

from ....contract.errors import EngineError
from ....contract.model_spec import ModelSpec
from ....contract.sentences import sentence


class Family(Protocol):
    """What a kind of network must say of itself."""

    @property
    def names(self) -> str:
        """What its files are called, for people who chose another one."""

    def recognises(self, tensors: Collection[str]) -> bool:
        """Whether a state dict with tensors of these names is one of the family's."""

    def convert(
        self, checkpoint: Any, name: str, facts: Mapping[str, str], source: str
    ) -> tuple[bytes, ModelSpec]:
        """Return the model file of a checkpoint, and its spec; ``facts`` are texts of ModelSpec.

        The checkpoint is a Checkpoint, or what offers the same: Hdf5Weights, FrozenGraph.
        """


def families() -> List[Family]:
    """Return every family beside this module."""
    package = __name__.rpartition(".")[0]
    found = []
    for entry in pkgutil.iter_modules(import_module(package).__path__):
        if f"{package}.{entry.name}" != __name__:
            place = f"{package}.{entry.name}.family" if entry.ispkg else f"{package}.{entry.name}"
            found.append(import_module(place).FAMILY)
    return found


def family_of(tensors: Collection[str], source: str) -> Family:
    """Return the family of a state dict by the names of its tensors; EngineError where it is of none."""
    known = families()
    for family in known:
        if family.recognises(tensors):
            return family
    raise EngineError(
        "checkpoint",
        sentence("“{source}” holds none of the known networks.", source=source),
        sentence("Choose {files}.", files="; ".join(family.names for family in known)),
    )

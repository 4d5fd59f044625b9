"""POPCORN's networks as a family: what recognises a checkpoint, and how one becomes a model file."""

from __future__ import annotations

from typing import BinaryIO, Collection, Mapping

from .....contract.model_spec import ModelSpec
from .....contract.sentences import sentence
from ...checkpoint.reading import Checkpoint, open_checkpoint
from ...deferred import Deferred
from .network import check_state, role_of, used_names
from .onnx_graph import to_onnx
from .spec import default_spec


class PopcornFamily:
    """The built-up extractor, POPCORN's members, and Bourbon's."""

    names = sentence("the built-up extractor, a POPCORN member or Bourbon")

    def recognises(self, tensors: Collection[str]) -> bool:
        """Whether a state dict with tensors of these names is one of the family's."""
        return "fusion_out_conv.conv.weight" in tensors or "head.0.weight" in tensors

    def convert(
        self, checkpoint: Checkpoint, name: str, facts: Mapping[str, str], source: str
    ) -> tuple[bytes, ModelSpec]:
        """Return the model file of a checkpoint, and its spec; ``facts`` are texts of ModelSpec.

        Raises EngineError where its tensors are not those of the network.
        """
        state = state_of(checkpoint, source)
        spec = default_spec(role_of(state, source), name, **facts)
        return to_onnx(state, spec, source), spec


FAMILY = PopcornFamily()


def state_of(checkpoint: Checkpoint, source: str) -> dict[str, Deferred]:
    """Return the tensors that the network computes with, by name, each read when asked for.

    The names and shapes of all are checked. Raises EngineError.
    """
    role = role_of(checkpoint.tensors, source)
    check_state(checkpoint.tensors, role, source)
    return checkpoint.arrays(used_names(checkpoint.tensors, role))


def read_state(file: BinaryIO, source: str) -> dict[str, Deferred]:
    """Return the state dict of a torch checkpoint as arrays by tensor name, read when asked for.

    Only the tensors that the network computes with are there; the names and shapes of all are checked.
    The file must stay open. Raises EngineError, also when an array is asked for that is damaged.
    """
    return state_of(open_checkpoint(file, source), source)

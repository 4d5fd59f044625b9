"""ERCNN-DRS as a family: what recognises its weights, and how they become a model file."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from .....contract.model_spec import ModelSpec
from .....contract.sentences import sentence
from ...checkpoint.hdf5 import Hdf5Weights
from .network import looks_like, weights_of
from .onnx_graph import to_onnx
from .spec import default_spec


class ErcnnFamily:
    """The published weights of both eras, and weights that were transferred to another place."""

    names = sentence("ERCNN-DRS (.hdf5 or .h5)")

    def recognises(self, tensors: Collection[str]) -> bool:
        """Whether weights of these names are the family's."""
        return looks_like(tensors)

    def convert(
        self, checkpoint: Hdf5Weights, name: str, facts: Mapping[str, str], source: str
    ) -> tuple[bytes, ModelSpec]:
        """Return the model file of weights, and its spec; ``facts`` are texts of ModelSpec.

        Raises EngineError where they are not those of the network.
        """
        era, layers = weights_of(checkpoint.tensors, source)
        spec = default_spec(era, name, **facts)
        return to_onnx(layers, era, spec), spec


FAMILY = ErcnnFamily()

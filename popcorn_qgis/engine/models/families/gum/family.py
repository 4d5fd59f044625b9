"""GlobalUrbanMapper as a family: what recognises a checkpoint, and how one becomes a model file."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from .....contract.model_spec import ModelSpec
from .....contract.sentences import sentence
from ...checkpoint.reading import Checkpoint
from .network import check_state, shapes, version_of
from .onnx_graph import to_onnx
from .spec import default_spec

_OF_PARALLEL = "module."


class GumFamily:
    """GlobalUrbanMapper 1 and 2.0."""

    names = sentence("GlobalUrbanMapper 1 (stage2.pth) or 2.0 (GUM_2p0.pth)")

    def recognises(self, tensors: Collection[str]) -> bool:
        """Whether a state dict with tensors of these names is one of the family's."""
        return bool(version_of(_plain(tensors)))

    def convert(
        self, checkpoint: Checkpoint, name: str, facts: Mapping[str, str], source: str
    ) -> tuple[bytes, ModelSpec]:
        """Return the model file of a checkpoint, and its spec; ``facts`` are texts of ModelSpec.

        Raises EngineError where its tensors are not those of the network.
        """
        tensors = dict(zip(_plain(checkpoint.tensors), checkpoint.tensors.values()))
        version = version_of(tensors)
        check_state(tensors, version, source)
        spec = default_spec(version, name, **facts)
        state = replace(checkpoint, tensors=tensors).arrays(shapes(version))
        return to_onnx(state, version, spec, source), spec


FAMILY = GumFamily()


def _plain(names: Collection[str]) -> list[str]:
    """Return the names without what training on several devices puts before each of them."""
    if all(name.startswith(_OF_PARALLEL) for name in names):
        return [name[len(_OF_PARALLEL) :] for name in names]
    return list(names)

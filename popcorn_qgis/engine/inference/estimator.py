"""The networks of a model, ready to run: the graph that is left, its inputs, and what is asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel
from ...contract.model_spec import InputSpec, ModelSpec
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..models.families.popcorn.paired import PairedNetwork, paired
from ..models.format import Model, open_model, subgraph

#: The output of a built-up model that needs one stream alone.
_SINGLE_STREAM = {"s1": "builtup_sar", "s2": "builtup_optical"}


@dataclass(frozen=True)
class Network:
    """One network as it is to be run: its graph (or forest), its inputs and its outputs.

    ``inputs`` names those of the spec that are fed, ``outputs`` what is asked for. ``paired`` is the form
    that a CPU runs, where there is one.
    """

    name: str
    data: bytes
    spec: ModelSpec
    sha256: str
    inputs: Tuple[str, ...]
    outputs: Tuple[str, ...]
    paired: Optional[PairedNetwork] = None

    @property
    def key(self) -> Tuple[str, ...]:
        """What tells this network from all others."""
        return (self.sha256, *self.outputs)

    @property
    def layers(self) -> Tuple[InputSpec, ...]:
        """The inputs that are fed from a stack."""
        return tuple(one for one in self.spec.inputs if one.name in self.inputs)

    @property
    def bands(self) -> int:
        """How many bands its first output has."""
        known = {one.name: one.bands for one in self.spec.outputs}
        return known.get(self.outputs[0], 1)

    def factor(self, grid: Grid) -> int:
        """Return how many pixels of the grid, north to south, make one of the network's."""
        return max(round(self.spec.pixel_size_m / grid.pixel_size_m()[1]), 1)


class Session(Protocol):
    """A network that is loaded."""

    network: Network

    def run(self, feeds: Dict[str, np.ndarray], crop: Tuple[slice, slice]) -> Tuple[np.ndarray, ...]:
        """Return each output for the part ``crop`` of the window, float32 [bands, height, width], C order."""


def load_networks(model: InstalledModel, layers: Sequence[str], report: Report) -> List[Network]:
    """Return a network for each file of a model, cut down to the layers that the imagery has.

    A built-up model runs on Sentinel-1 or Sentinel-2 alone through its single-stream output, which
    is logged; a layer that may be missing is left to its stand-in; any other is needed. Raises
    EngineError else.
    """
    networks = []
    for number, path in enumerate(model.paths, start=1):
        opened = open_model(path, model.role)
        spec = opened.spec
        name = spec.name if len(model.paths) == 1 else f"{spec.name}, member {number}"
        missing = [one.name for one in spec.inputs if one.name not in layers and not one.missing]
        if not missing:
            networks.append(network_of(opened, name))
            continue
        networks.append(_single_stream(opened, model.name, name, layers))
        what = {"s1": "Sentinel-1", "s2": "Sentinel-2"}[layers[0]]
        report.log(
            sentence(
                "Only {sensor} is given: the output of that stream alone is used ({output}).",
                sensor=what,
                output=networks[-1].outputs[0],
            )
        )
    return networks


def network_of(model: Model, name: str) -> Network:
    """Return the network of an opened model that computes what the model is for."""
    spec = model.spec
    inputs, output = tuple(one.name for one in spec.inputs), spec.output.name
    if spec.backend == "forest":
        return Network(name, model.data, spec, model.sha256, inputs, (output,))
    pair = paired(model.data, spec) if spec.role in ("builtup", "occupancy", "population") else None
    return Network(name, subgraph(model.data, [output]), spec, model.sha256, inputs, (output,), pair)


def _single_stream(opened: Model, model_name: str, name: str, layers: Sequence[str]) -> Network:
    output = _SINGLE_STREAM.get(layers[0], "")
    if output not in opened.outputs:
        missing = next(one.name for one in opened.spec.inputs if one.name not in layers and not one.missing)
        stream = {"s1": "Sentinel-1", "s2": "Sentinel-2"}.get(missing, missing)
        raise EngineError(
            "missing-stream",
            sentence(
                "The model “{model}” needs {missing}, which is not given.", model=model_name, missing=stream
            ),
            sentence("Add the {missing} rasters, or choose another model.", missing=stream),
        )
    data = subgraph(opened.data, [output])
    return Network(name, data, opened.spec, opened.sha256, (layers[0],), (output,))

"""The networks of a model, loaded and ready to run: what an estimator is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel
from ...contract.model_spec import OUTPUTS, ModelMetadata
from ...contract.sentences import sentence
from ..feedback import Report
from ..models.families.popcorn.paired import PairedNetwork, paired
from ..models.format import open_model, subgraph

#: The output of a built-up model that needs one stream alone.
_SINGLE_STREAM = {"s1": "builtup_sar", "s2": "builtup_optical"}


@dataclass(frozen=True)
class Network:
    """One network as it is to be run: its graph, its inputs and its output.

    ``paired`` is the form that a CPU runs, where there is one.
    """

    name: str
    data: bytes
    metadata: ModelMetadata
    sha256: str
    inputs: Tuple[str, ...]
    output: str
    paired: Optional[PairedNetwork] = None

    @property
    def key(self) -> Tuple[str, str]:
        """What tells this network from all others."""
        return self.sha256, self.output

    @property
    def padding(self) -> str:
        """The rule by which the scene is padded for it."""
        return self.metadata.padding


def load_networks(model: InstalledModel, streams: Sequence[str], report: Report) -> List[Network]:
    """Return a network for each file of a model, cut down to the streams that the imagery has.

    A built-up model runs on Sentinel-1 or Sentinel-2 alone through its single-stream output, which
    is logged; any other model needs every band it names. Raises EngineError else.
    """
    networks = []
    for number, path in enumerate(model.paths, start=1):
        opened = open_model(path, model.role)
        metadata = opened.metadata
        needed = tuple(s for s, used in (("s1", metadata.uses_s1), ("s2", metadata.uses_s2)) if used)
        output, pair = OUTPUTS[model.role], paired(opened.data, metadata)
        if not set(needed) <= set(streams):
            output, pair = _single_stream(model, opened.outputs, streams), None
            needed = (streams[0],)
            what = {"s1": "Sentinel-1", "s2": "Sentinel-2"}[needed[0]]
            report.log(
                sentence(
                    "Only {sensor} is given: the output of that stream alone is used ({output}).",
                    sensor=what,
                    output=output,
                )
            )
        data = subgraph(opened.data, [output])
        name = metadata.name if len(model.paths) == 1 else f"{metadata.name}, member {number}"
        networks.append(Network(name, data, metadata, opened.sha256, needed, output, pair))
    return networks


def _single_stream(model: InstalledModel, outputs: Sequence[str], streams: Sequence[str]) -> str:
    output = _SINGLE_STREAM[streams[0]]
    if output not in outputs:
        missing = "Sentinel-1" if "s1" not in streams else "Sentinel-2"
        raise EngineError(
            "missing-stream",
            sentence(
                "The model “{model}” needs {missing}, which is not given.", model=model.name, missing=missing
            ),
            sentence("Add the {missing} rasters, or choose another model.", missing=missing),
        )
    return output


class Session(Protocol):
    """A network that is loaded."""

    network: Network

    def run(self, feeds: Dict[str, np.ndarray], crop: Tuple[slice, slice]) -> np.ndarray:
        """Return the output for the part ``crop`` of the window, float32 [height, width], C order."""

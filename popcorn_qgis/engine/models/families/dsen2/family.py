"""DSen2-lite as a family: a frozen graph recognised by its constants, its spec, and its ONNX graph.

Lanaras et al. 2018 (DSen2), as sentinel-tree-cover (Brandt et al. 2023) has it: six convolutions of 3 x 3,
two residual steps scaled by 0.1, each on its own reflected pixel of padding, tanh added to the input.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .....contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling
from .....contract.sentences import sentence
from ...deferred import State
from ...graph_writer import GraphWriter
from ...state_checks import check_finite, check_shapes

ROLE = "sharpening"
#: Bands of 10 m, then of 20 m brought to 10 m; the network gives the last six.
BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
#: How far a pixel's value reaches, in pixels.
RADIUS_PX = 6
_DN = 10_000.0
_AUTHORS = "sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574), after DSen2 (Lanaras et al. 2018)"
_LAYERS = {
    "in_conv/conv2d": (10, 32),
    "01_conv/conv2d_1": (32, 32),
    "02_conv/conv2d_2": (32, 32),
    "11_conv/conv2d_3": (32, 32),
    "12_conv/conv2d_4": (32, 32),
    "out_conv/conv2d_5": (32, 6),
}


class Dsen2Family:
    """DSen2-lite."""

    names = sentence("the DSen2-lite graph (superresolve_graph.pb)")

    def recognises(self, tensors: Collection[str]) -> bool:
        """Whether constants of these names are the network's."""
        return "12_conv/conv2d_4/kernel" in tensors and "out_conv/conv2d_5/kernel" in tensors

    def convert(
        self, checkpoint: Any, name: str, facts: Mapping[str, str], source: str
    ) -> tuple[bytes, ModelSpec]:
        """Return the model file of a frozen graph, and its spec; ``facts`` are texts of ModelSpec.

        Raises EngineError where its constants are not those of the network.
        """
        needed = shapes()
        check_shapes(checkpoint.tensors, needed, {}, lambda tensor: "/" not in tensor, source)
        state = checkpoint.arrays(needed)
        check_finite(state, state, source)
        texts: dict[str, Any] = dict(facts)
        texts["attribution"] = texts.get("attribution") or _AUTHORS
        spec = ModelSpec(
            ROLE,
            name,
            (InputSpec("s2", BANDS, "DN"),),
            (OutputSpec("sharpened", "sentinel2", len(BANDS) - 4),),
            Tiling(halo_px=RADIUS_PX),
            **texts,
        )
        return to_onnx(state, spec), spec


FAMILY = Dsen2Family()


def shapes() -> dict[str, tuple[int, ...]]:
    """Return the shapes of the network's constants by name."""
    found: dict[str, tuple[int, ...]] = {}
    for layer, (taken, given) in _LAYERS.items():
        found[f"{layer}/kernel"], found[f"{layer}/bias"] = (3, 3, taken, given), (given,)
    return found


def to_onnx(state: State, spec: ModelSpec) -> bytes:
    """Return the ONNX file: ``s2`` [1, 10, h, w] in DN to ``sharpened`` [1, 6, h, w] in DN."""
    graph = GraphWriter(state)
    scale, tenth = graph.constant("dn", [_DN]), graph.constant("tenth", [0.1])
    reflectance = graph.add("Div", ["s2", scale], "reflectance")

    def convolution(value: str, layer: str) -> str:
        padded = graph.padded(value, "reflect")
        return graph.convolution(padded, f"{layer}/kernel", layer, f"{layer}/bias")

    layers = list(_LAYERS)
    value = graph.add("Relu", [convolution(reflectance, layers[0])], "h0")
    for step, (first, second) in enumerate((layers[1:3], layers[3:5]), start=1):
        inner = graph.add("Relu", [convolution(value, first)], f"{first}.relu")
        change = graph.add("Mul", [convolution(inner, second), tenth], f"{second}.tenth")
        value = graph.add("Add", [value, change], f"h{step}")
    change = graph.add("Tanh", [convolution(value, layers[5])], "change")
    first = graph.constant("coarse.first", [4], "int64")
    last, axis = graph.constant("coarse.last", [10], "int64"), graph.constant("coarse.axis", [1], "int64")
    coarse = graph.add("Slice", [reflectance, first, last, axis], "coarse")
    summed = graph.add("Add", [coarse, change], "sum")
    graph.add("Mul", [summed, scale], "sharpened")
    return graph.file(spec)

"""Write the ONNX graph of GlobalUrbanMapper: raw imagery in, two logits out, for windows of 256 × 256 px.

Inputs, float32 [1, bands, 256, 256]: ``s2`` (B02, B03, B04, B08 in DN), ``s1_asc`` and ``s1_desc`` (VV, VH
in dB), ``terrain`` (slope, aspect in degrees). Output ``urban`` [1, 2, 256, 256]: logits of not urban and
urban. The scaling of the spec's section 3 and GUM 2.0's rule for missing passes (section 4) are inside.
NaN is not handled here.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .....contract.model_spec import ModelSpec
from ...deferred import State, Weight
from ...graph_writer import GraphWriter
from ...state_checks import check_finite
from . import network
from .folding import folded, folded_behind
from .network import ENCODERS, GUM_1, GUM_2, POOLED, RESIDUAL, WIDTHS, WINDOW_PX
from .spec import NO_PASS_DB

#: The networks take B04, B03, B02, B08: where these stand in the input, which has B02, B03, B04, B08; and,
#: as two bands change places, where the input's stand in theirs.
_S2_ORDER = (2, 1, 0, 3)
#: Least and most of VV ascending, VH ascending, VV descending, VH descending, in dB.
_DB_RANGE = {
    GUM_1: ((-25.0,) * 4, (0.0,) * 4),
    GUM_2: (
        (-23.62251091003418, -37.2230110168457, -24.20653533935547, -37.36018753051758),
        (2.138315200805664, 0.0, 2.071335747242074, 0.0),
    ),
}


def to_onnx(state: State, version: str, spec: ModelSpec, source: str) -> bytes:
    """Return the ONNX file of a checkpoint whose names and shapes were checked, with its spec.

    Raises EngineError for weights that are not finite.
    """
    check_finite(state, state, source)
    graph = _Graph(state)
    scaled = graph.scaled(version)
    value = graph.u_net(scaled) if version == GUM_1 else graph.three_encoders(scaled)
    graph.head(value, spec.output.name)
    return graph.file(spec, WINDOW_PX, WINDOW_PX)


class _Graph(GraphWriter):
    """What the networks are made of; every method returns the name of the value that it adds."""

    # -- scaling -----------------------------------------------------------------------------------

    def scaled(self, version: str) -> dict[str, str]:
        """Return Sentinel-2 (still in our order), Sentinel-1 and terrain as shares of their ranges."""
        low, high = _DB_RANGE[version]
        asc, desc = "s1_asc", "s1_desc"
        if version == GUM_2:
            asc, desc = self._one_pass_missing(asc, desc), self._one_pass_missing(desc, asc)
        radar = self.add("Concat", [asc, desc], "s1", axis=1)
        return {
            "s2": self._share("s2", (0.0,) * 4, (10_000.0,) * 4),
            "s1": self._share(radar, low, high),
            "terrain": self._share("terrain", (0.0, 0.0), (90.0, 360.0)),
        }

    def _share(self, value: str, low: Sequence[float], high: Sequence[float]) -> str:
        least, most = (np.array(one, dtype=np.float64).reshape(1, -1, 1, 1) for one in (low, high))
        value = self.add("Max", [value, self.constant(f"{value}.least", least)], f"{value}.above")
        value = self.add("Min", [value, self.constant(f"{value}.most", most)], f"{value}.within")
        value = self.add("Sub", [value, self.constant(f"{value}.least", least)], f"{value}.from_least")
        return self.add("Div", [value, self.constant(f"{value}.range", most - least)], f"{value}.share")

    def _one_pass_missing(self, one: str, other: str) -> str:
        """Return a pass with 0 dB where it alone is missing, as GUM 2.0 was trained."""
        below = self.constant("missing_db", [NO_PASS_DB + 1])
        here = self.add("LessOrEqual", [one, below], f"{one}.missing")
        there = self.add("Greater", [other, below], f"{one}.other_there")
        alone = self.add("And", [here, there], f"{one}.alone_missing")
        return self.add("Where", [alone, self.constant("zero_db", [0.0]), one], f"{one}.seen")

    # -- layers ------------------------------------------------------------------------------------

    def normed_convolution(
        self, value: str, name: str, weights: tuple[Weight, Weight], stride: int = 1, relu: bool = True
    ) -> str:
        """Add a convolution whose norm is folded in, and a ReLU."""
        side = weights[0].shape[-1]
        self.weights[f"{name}.weight"], self.weights[f"{name}.bias"] = weights
        sizes = {"kernel_shape": [side] * 2, "pads": [side // 2] * 4, "strides": [stride] * 2}
        value = self.add("Conv", [value, f"{name}.weight", f"{name}.bias"], name, **sizes)
        return self.add("Relu", [value], f"{name}.relu") if relu else value

    def unit(self, value: str, name: str, order: Sequence[int] = ()) -> str:
        return self.normed_convolution(value, name, folded(self.state, f"{name}.conv", f"{name}.bn", order))

    def pair(self, value: str, name: str, order: Sequence[int] = ()) -> str:
        return self.unit(self.unit(value, f"{name}.0", order), f"{name}.1")

    def u_net(self, scaled: dict[str, str]) -> str:
        """Add GUM 1's U-Net and return its 64 channels at full resolution."""
        imagery = self.add("Concat", [scaled["s2"], scaled["s1"], scaled["terrain"]], "imagery", axis=1)
        order = (*_S2_ORDER, *range(4, network.CHANNELS))
        levels = [self.pair(imagery, network.encoder_pair(0), order)]
        for level in range(1, len(WIDTHS[GUM_1])):
            pooled = self.add(
                "MaxPool", levels[-1:], f"level{level}.pooled", kernel_shape=[2, 2], strides=[2, 2]
            )
            levels.append(self.pair(pooled, network.encoder_pair(level)))
        return self.decoder("backbone.decoder", levels)

    def three_encoders(self, scaled: dict[str, str]) -> str:
        """Add GUM 2.0's encoders, their fusion and the decoder; return 64 channels at full resolution."""
        sources = dict(zip(ENCODERS, (scaled["s2"], scaled["s1"], scaled["terrain"])))
        levels = [self.encoder(source, name) for name, source in sources.items()]
        fused = []
        for level, values in enumerate(zip(*levels)):
            name = f"ffm.{level}"
            joined = self.add("Concat", values, f"{name}.joined", axis=1)
            before = [f"{name}.{scale}" for _, scale in ENCODERS.values()]
            weights = folded_behind(self.state, f"{name}.out.0", f"{name}.out.1", before)
            fused.append(self.normed_convolution(joined, f"{name}.out", weights))
        return self.decoder("decoder", fused)

    def encoder(self, value: str, name: str) -> list[str]:
        """Add one encoder and return its features at 1, 1/2, 1/4, 1/8 and 1/16 of the resolution."""
        order = _S2_ORDER if name == "s2_encoder" else ()
        levels = [self.pair(value, f"{name}.initial_block.convs", order)]
        first = f"{name}.encoder.conv1"
        weights = folded(self.state, first, f"{name}.encoder.bn1")
        levels.append(self.normed_convolution(levels[0], first, weights, stride=2))
        sizes = {"kernel_shape": [3, 3], "strides": [2, 2], "pads": [1] * 4}
        value = self.add("MaxPool", [levels[1]], f"{name}.pooled", **sizes)
        for layer, width, below in RESIDUAL:
            for number in (0, 1):
                stride = 2 if number == 0 and width != below else 1
                value = self.residual(value, f"{name}.encoder.layer{layer}.{number}", stride)
            levels.append(value)
        return levels

    def residual(self, value: str, name: str, stride: int) -> str:
        straight = value
        if f"{name}.downsample.0.weight" in self.state:
            weights = folded(self.state, f"{name}.downsample.0", f"{name}.downsample.1")
            straight = self.normed_convolution(value, f"{name}.downsample", weights, stride, relu=False)
        weights = folded(self.state, f"{name}.conv1", f"{name}.bn1")
        value = self.normed_convolution(value, f"{name}.conv1", weights, stride)
        weights = folded(self.state, f"{name}.conv2", f"{name}.bn2")
        value = self.normed_convolution(value, f"{name}.conv2", weights, relu=False)
        value = self.add("Add", [value, straight], f"{name}.sum")
        return self.add("Relu", [value], f"{name}.relu")

    def decoder(self, name: str, levels: list[str]) -> str:
        """Add the steps up from the deepest level, each joined behind the skip of its level."""
        value = levels[-1]
        for step in range(len(levels) - 2, -1, -1):
            unit = f"{name}.{step}.upsample.interp_upsample.1"
            # Interpolation is a weighted mean that sums to 1, so a 1×1 convolution may come before it: on a
            # quarter of the pixels.
            weights = folded(self.state, f"{unit}.conv", f"{unit}.bn")
            value = self.normed_convolution(value, unit, weights, relu=False)
            value = self.add("Relu", [self.larger(value)], f"{unit}.relu")
            joined = self.add("Concat", [levels[step], value], f"{name}.{step}.joined", axis=1)
            value = self.pair(joined, f"{name}.{step}.conv_block.convs")
        return value

    def larger(self, value: str) -> str:
        """Add a bilinear interpolation to twice the size, with half-pixel centres."""
        twice = self.constant("twice", [1.0, 1.0, 2.0, 2.0])
        return self.add("Resize", [value, "", twice], f"{value}.larger", mode="linear")

    def head(self, value: str, output: str) -> str:
        """Add the pyramid over the whole window, and the logits.

        The bins of an adaptive pooling overlap, so the means are products with a matrix from both sides, for
        all of the pyramid's levels at once.
        """
        rows = pooling_rows()
        across = self.constant("pyramid.columns", rows.T)
        down = self.constant("pyramid.rows", rows)
        means = self.add("MatMul", [value, across], "pyramid.across")
        means = self.add("MatMul", [down, means], "pyramid.means")
        size = self.constant("pyramid.size", [1, network.HEAD_WIDTH, WINDOW_PX, WINDOW_PX], np.int64)
        axes = self.constant("pyramid.axes", [2, 3], np.int64)
        parts, first = [value], 0
        for number, bins in enumerate(POOLED):
            ends = [
                self.constant(f"pyramid.{bins}.{what}", [at, at], np.int64)
                for what, at in (("first", first), ("end", first + bins))
            ]
            part = self.add("Slice", [means, *ends, axes], f"pyramid.{bins}")
            part = self.unit(part, f"decode_head.psp_modules.{number}.1")
            parts.append(self.add("Resize", [part, "", "", size], f"pyramid.{bins}.larger", mode="linear"))
            first += bins
        joined = self.add("Concat", parts, "pyramid", axis=1)
        value = self.unit(joined, "decode_head.bottleneck")
        last = "decode_head.conv_seg"
        for kind in ("weight", "bias"):
            self.weights[f"{last}.{kind}"] = np.asarray(self.state[f"{last}.{kind}"], dtype=np.float32)
        names = [value, f"{last}.weight", f"{last}.bias"]
        return self.add("Conv", names, output, kernel_shape=[1, 1])


def pooling_rows() -> np.ndarray:
    """Return the matrices of the pyramid's adaptive pooling below each other, float64 [12, 256].

    Bin i of n holds the pixels from floor(256 i / n) to before ceil(256 (i + 1) / n).
    """
    rows = []
    for bins in POOLED:
        for i in range(bins):
            first, end = WINDOW_PX * i // bins, -(-WINDOW_PX * (i + 1) // bins)
            row = np.zeros(WINDOW_PX)
            row[first:end] = 1 / (end - first)
            rows.append(row)
    return np.array(rows)

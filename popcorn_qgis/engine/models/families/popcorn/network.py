"""Our one description of the network: its layers, the names and shapes of its tensors, its numbers.

Two U-Nets side by side, one for Sentinel-1 (SAR) and one for Sentinel-2 (optical), each with two
levels (Metzger et al., arXiv 2311.14006; streams after Hafner et al. 2022). Their widths are read off
the tensors, so that narrower networks of the same family are described too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from .....contract.bands import S1_BANDS, S2_BANDS
from .....contract.errors import EngineError
from .....contract.model_spec import MEANS
from .....contract.sentences import sentence
from ...deferred import Deferred, State, Weight
from ...state_checks import check_shapes

Array = npt.NDArray[np.float32]
Shape = tuple[int, ...]

#: Standard deviation of each band (spec section 3), in dB and DN.
_DEVIATIONS = {
    "VV": 5.5983,
    "VH": 5.0076,
    "B02": 1053.3217,
    "B03": 1129.0261,
    "B04": 1130.7949,
    "B08": 1724.3213,
}
#: Mean and standard deviation of each band; the network sees (value − mean) / std.
NORMALISATION = {band: (MEANS[band], _DEVIATIONS[band]) for band in MEANS}

#: The bands of each stream, in the network's order.
STREAMS = {"sar_stream": S1_BANDS, "optical_stream": S2_BANDS}

PUBLISHED_WIDTHS = (8, 16)
BATCH_NORM_EPSILON = 1e-5
HEAD_LAYERS = ("head.0", "head.2", "head.4", "head.6")  # ReLU between; only output 0 of the last is used
HEAD_WIDTH = 64

#: What a head trained here sees besides the streams' features: the mean of each band over so many by so
#: many cells of CELL_PX, centred on the pixel's own. Built-up features saturate; what is built shows in
#: its colours and its surroundings. All of it lies within the streams' own halo.
CONTEXT_CELLS = (3, 7)
CELL_PX = 4
CONTEXT_CHANNELS = len(CONTEXT_CELLS) * len(NORMALISATION)

#: The blocks of a stream, in the order of computation.
PARTS = ("inc", "down1", "down2", "up2", "up1")

_REMEDY = sentence("Use the file as it was published.")
_LARGEST_WIDTH = 512


@dataclass(frozen=True)
class Block:
    """Two times 3×3 convolution (zero padding 1), batch norm, ReLU: ``inputs`` → ``outputs`` channels."""

    name: str
    inputs: int
    outputs: int


@dataclass(frozen=True)
class Stream:
    """One U-Net: ``widths`` are the channels at full resolution and below.

    inc → (max-pool 2, down1) → (max-pool 2, down2); then up2 and up1, each: transposed 2×2 convolution
    of stride 2, zero-padded at the end to the skip's size, joined as [skip, up], block.
    """

    name: str
    bands: tuple[str, ...]
    widths: tuple[int, int]

    def block(self, part: str) -> Block:
        """Return the block of ``inc``, ``down1``, ``down2``, ``up2`` or ``up1``."""
        full, below = self.widths
        inner, inputs, outputs = {
            "inc": ("inc.conv.conv", len(self.bands), full),
            "down1": ("down_seq.down1.mpconv.1.conv", full, below),
            "down2": ("down_seq.down2.mpconv.1.conv", below, below),
            "up2": ("up_seq.up2.conv.conv", 2 * below, full),
            "up1": ("up_seq.up1.conv.conv", 2 * full, full),
        }[part]
        return Block(f"{self.name}.{inner}", inputs, outputs)

    def up(self, part: str) -> str:
        """Return the name of the transposed convolution of ``up2`` or ``up1``."""
        return f"{self.name}.up_seq.{part}.up"

    def shapes(self) -> dict[str, Shape]:
        """Return name → shape of every tensor that the stream computes with."""
        shapes: dict[str, Shape] = {}
        for part in PARTS:
            shapes.update(_block_shapes(self.block(part)))
        for part, channels in (("up2", self.widths[1]), ("up1", self.widths[0])):
            shapes[f"{self.up(part)}.weight"] = (channels, channels, 2, 2)
            shapes[f"{self.up(part)}.bias"] = (channels,)
        return shapes

    def unused_shapes(self) -> dict[str, Shape]:
        """Return name → shape of the tensors that files hold but nothing computes with."""
        shapes: dict[str, Shape] = dict(_output_shapes(f"{self.name}.outc", self.widths[0]))
        for part in PARTS:
            for norm in (1, 4):
                shapes[f"{self.block(part).name}.{norm}.num_batches_tracked"] = ()
        return shapes


def _block_shapes(block: Block) -> Iterator[tuple[str, Shape]]:
    for conv, norm, inputs in ((0, 1, block.inputs), (3, 4, block.outputs)):
        yield f"{block.name}.{conv}.weight", (block.outputs, inputs, 3, 3)
        yield f"{block.name}.{conv}.bias", (block.outputs,)
        for part in ("weight", "bias", "running_mean", "running_var"):
            yield f"{block.name}.{norm}.{part}", (block.outputs,)


def _output_shapes(name: str, inputs: int) -> Iterator[tuple[str, Shape]]:
    yield f"{name}.conv.weight", (1, inputs, 1, 1)
    yield f"{name}.conv.bias", (1,)


# -- what a file must hold -------------------------------------------------------------------------


def streams_of(state: Mapping[str, Any], prefix: str = "") -> list[Stream]:
    """Return both streams with the widths that the tensors have (the published ones where absent)."""
    return [Stream(name, bands, _widths(state, prefix + name)) for name, bands in STREAMS.items()]


def role_of(state: Mapping[str, Any], source: str) -> str:
    """Return the role of a state dict by its names and the width of its head.

    builtup: the two streams and their output layers. occupancy: ``unetmodel.`` and a head over both
    streams. population: the same with a head over the optical stream alone (Bourbon).
    Raises EngineError (code ``checkpoint``) where it is none of them.
    """
    if "fusion_out_conv.conv.weight" in state:
        return "builtup"
    head = state["head.0.weight"]
    sar, optical = streams_of(state, "unetmodel.")
    inputs = head.shape[1] if len(head.shape) > 1 else 0
    if inputs == sar.widths[0] + optical.widths[0]:
        return "occupancy"
    if inputs == optical.widths[0]:
        return "population"
    raise EngineError(
        "checkpoint",
        sentence(
            "The tensor head.0.weight in “{source}” has the shape {shape}, which fits neither "
            "POPCORN nor Bourbon.",
            source=source,
            shape=tuple(head.shape),
        ),
        _REMEDY,
    )


def has_context(state: Mapping[str, Any]) -> bool:
    """Return whether a member's head sees the bands' means around each pixel (CONTEXT_CELLS)."""
    head, streams = state.get("head.0.weight"), streams_of(state, "unetmodel.")
    inputs = head.shape[1] if head is not None and len(head.shape) > 1 else 0
    return bool(inputs == sum(stream.widths[0] for stream in streams) + CONTEXT_CHANNELS)


def check_state(state: Mapping[str, Any], role: str, source: str) -> None:
    """Compare names and shapes with the description; values need a ``shape`` only.

    Discriminator tensors (``disc.``) of older files are ignored, and nothing else.
    Raises EngineError (code ``checkpoint``) that names the tensor which is missing, unknown or of the
    wrong shape.
    """
    needed, unused = _expected(state, role)
    check_shapes(state, needed, unused, lambda name: "disc" in name.split("."), source)


def used_names(state: Mapping[str, Any], role: str) -> list[str]:
    """Return the names of the tensors that the graph of this role is made of."""
    return list(_expected(state, role)[0])


def _expected(state: Mapping[str, Any], role: str) -> tuple[dict[str, Shape], dict[str, Shape]]:
    """Return the shapes of the needed and of the tolerated but unused tensors."""
    if role == "builtup":
        return _builtup_shapes(state, "")
    dual = role == "occupancy"
    streams, outputs = _builtup_shapes(state, "unetmodel.")
    needed: dict[str, Shape] = {}
    unused: dict[str, Shape] = dict(outputs)
    width = 0
    for stream in streams_of(state, "unetmodel."):
        if dual or stream.name == "optical_stream":
            width += stream.widths[0]
    for name, shape in streams.items():
        stream_name = name.split(".")[1]
        used = stream_name == "optical_stream" or (dual and stream_name == "sar_stream")
        (needed if used else unused)[name] = shape
    needed.update(_head_shapes(width + CONTEXT_CHANNELS if dual and has_context(state) else width))
    for part in _builtup_shapes(state, "building_extractor."):
        unused.update(part)
    return needed, unused


def _builtup_shapes(state: Mapping[str, Any], prefix: str) -> tuple[dict[str, Shape], dict[str, Shape]]:
    sar, optical = streams_of(state, prefix)
    needed = {**sar.shapes(), **optical.shapes()}
    needed.update(_output_shapes("sar_out_conv", sar.widths[0]))
    needed.update(_output_shapes("optical_out_conv", optical.widths[0]))
    needed.update(_output_shapes("fusion_out_conv", sar.widths[0] + optical.widths[0]))
    unused = {**sar.unused_shapes(), **optical.unused_shapes()}
    return {prefix + k: v for k, v in needed.items()}, {prefix + k: v for k, v in unused.items()}


def _head_shapes(inputs: int) -> Iterator[tuple[str, Shape]]:
    for name in HEAD_LAYERS:
        outputs = 2 if name == HEAD_LAYERS[-1] else HEAD_WIDTH
        yield f"{name}.weight", (outputs, inputs, 1, 1)
        yield f"{name}.bias", (outputs,)
        inputs = outputs


def _widths(state: Mapping[str, Any], stream: str) -> tuple[int, int]:
    names = ("inc.conv.conv.0.weight", "down_seq.down1.mpconv.1.conv.0.weight")
    found = []
    for name, published in zip(names, PUBLISHED_WIDTHS):
        tensor = state.get(f"{stream}.{name}")
        shape = tuple(tensor.shape) if tensor is not None else ()
        found.append(shape[0] if shape and 0 < shape[0] <= _LARGEST_WIDTH else published)
    return found[0], found[1]


# -- numbers ---------------------------------------------------------------------------------------


def normalisation_of(bands: tuple[str, ...]) -> tuple[Array, Array]:
    """Return mean and standard deviation as float32 [1, C, 1, 1]."""
    values = np.array([NORMALISATION[band] for band in bands], dtype=np.float32)
    return values[:, 0].reshape(1, -1, 1, 1), values[:, 1].reshape(1, -1, 1, 1)


def folded_layers(state: State, role: str) -> dict[str, Weight]:
    """Return the weights that the graph computes with, float32 by tensor name, each made when asked for.

    Batch norm is folded into its convolution (which keeps its name), and of the head's last layer only
    the output that is used is kept. Evaluated batch norm is (x − mean) · γ / √(variance + ε) + β;
    folding is done in float64.
    """
    prefix = "" if role == "builtup" else "unetmodel."
    layers: dict[str, Weight] = {
        name: Deferred(tuple(state[name].shape), partial(_float32, state[name]))
        for name in used_names(state, role)
    }
    for stream in streams_of(state, prefix):
        for part in PARTS:
            block = prefix + stream.block(part).name
            if f"{block}.0.weight" in layers:
                layers = {name: v for name, v in layers.items() if not name.startswith(f"{block}.")}
                for conv, norm in ((0, 1), (3, 4)):
                    for kind, fold in (("weight", _folded_weight), ("bias", _folded_bias)):
                        name = f"{block}.{conv}.{kind}"
                        made = partial(fold, state, f"{block}.{conv}", f"{block}.{norm}")
                        layers[name] = Deferred(tuple(state[name].shape), made)
    for kind in ("weight", "bias"):
        name = f"{HEAD_LAYERS[-1]}.{kind}"
        if name in layers:
            layers[name] = np.asarray(layers[name])[:1]
    return layers


def _float32(values: Weight) -> Array:
    return np.asarray(values, dtype=np.float32)


def _float64(values: Weight) -> npt.NDArray[np.float64]:
    return np.asarray(values, dtype=np.float64)


def _folded_weight(state: State, conv: str, norm: str) -> Array:
    """Return the weight of a convolution with the batch norm behind it."""
    weight = np.asarray(state[f"{conv}.weight"])
    folded = np.empty(weight.shape, dtype=np.float32)
    # Computed in float64 piece by piece: a copy of the whole would be the largest thing in memory.
    np.multiply(weight, _scale(state, norm)[:, None, None, None], out=folded, casting="same_kind")
    return folded


def _folded_bias(state: State, conv: str, norm: str) -> Array:
    """Return its bias."""
    shifted = _float64(state[f"{conv}.bias"]) - _float64(state[f"{norm}.running_mean"])
    return (shifted * _scale(state, norm) + _float64(state[f"{norm}.bias"])).astype(np.float32)


def _scale(state: State, norm: str) -> npt.NDArray[np.float64]:
    """Return γ / √(variance + ε)."""
    variance = _float64(state[f"{norm}.running_var"])
    return _float64(state[f"{norm}.weight"]) / np.sqrt(variance + BATCH_NORM_EPSILON)

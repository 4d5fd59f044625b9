"""The layers of GlobalUrbanMapper 1 and 2.0: the names and shapes of their tensors.

A unit ``NAME`` is a convolution ``NAME.conv`` without bias, a batch norm ``NAME.bn`` and a ReLU (spec of
the urban mask, sections 5 and 6). GUM 1 is a U-Net over all channels; GUM 2.0 has an encoder for each of
Sentinel-2, Sentinel-1 and terrain, fused at five levels before one decoder. Both have a head that pools.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .....contract.errors import EngineError
from .....contract.sentences import sentence
from ...state_checks import check_shapes

Shape = tuple[int, ...]

GUM_1, GUM_2 = "GUM 1", "GUM 2.0"
CHANNELS = 10  # four of Sentinel-2, two of each pass of Sentinel-1, slope, aspect
EPSILON = 1e-5
WINDOW_PX = 256
#: The head sees means over so many by so many parts of the window, in the order of its modules.
POOLED = (1, 2, 3, 6)
HEAD_WIDTH = 16

#: Channels at full resolution and below it.
WIDTHS = {GUM_1: (64, 128, 256, 512, 1024), GUM_2: (64, 64, 64, 128, 256)}
#: GUM 2.0's encoders, the channels that each takes, and what the fusion calls each.
ENCODERS = {"s2_encoder": (4, "s2_scale"), "s1_encoder": (4, "s1_scale"), "topo_encoder": (2, "srtm_scale")}
#: Layers of residual blocks: their channels, and those of what they take.
RESIDUAL = ((1, 64, 64), (2, 128, 64), (3, 256, 128))

_FIRST = "backbone.encoder.0.0.convs.0.conv.weight"
#: What may stand in a file and is for training only.
_AUXILIARY = {GUM_1: "auxiliary_head.", GUM_2: "kw_decode_head."}
_NORM = ("weight", "bias", "running_mean", "running_var")


def version_of(tensors: Collection[str]) -> str:
    """Return GUM_1 or GUM_2 by the names of a state dict's tensors; an empty text where it is neither."""
    if _FIRST in tensors:
        return GUM_1
    fused = "ffm.0.out.0.weight" in tensors and any(name.startswith("topo_encoder.") for name in tensors)
    return GUM_2 if fused else ""


def check_state(state: Mapping[str, Any], version: str, source: str) -> None:
    """Compare the names and shapes of tensors with those of a version.

    Raises EngineError that names what is wrong; networks of the same authors that take 8 or 13 channels are
    named by that difference.
    """
    if version == GUM_1:
        _check_channels(tuple(state[_FIRST].shape), source)
    needed = shapes(version)
    unused = {f"{norm}.num_batches_tracked": () for norm in norms(needed)}
    check_shapes(state, needed, unused, lambda name: name.startswith(_AUXILIARY[version]), source)


def _check_channels(shape: Shape, source: str) -> None:
    channels = shape[1] if len(shape) == 4 else 0
    if channels not in (8, 13):
        return
    raise EngineError(
        "checkpoint",
        sentence(
            "“{source}” is a GlobalUrbanMapper of 8 channels: an older one, without slope and aspect."
            if channels == 8
            else "“{source}” is a GlobalUrbanMapper of 13 channels: it also wants three finished maps of "
            "built-up land.",
            source=source,
        ),
        "Use stage2.pth of GlobalUrbanMapper, which has 10 channels, or GUM_2p0.pth.",
    )


def norms(names: Collection[str]) -> list[str]:
    """Return the batch norms among tensors."""
    end = ".running_mean"
    return [name[: -len(end)] for name in names if name.endswith(end)]


def shapes(version: str) -> dict[str, Shape]:
    """Return name → shape of every tensor that a version computes with."""
    found: dict[str, Shape] = {}
    for part in (_backbone_1() if version == GUM_1 else _backbone_2(), _head()):
        found.update(part)
    return found


def encoder_pair(level: int) -> str:
    """Return the name of the two units of a level of GUM 1's encoder; below level 0 a pooling comes first."""
    return f"backbone.encoder.{level}.{0 if level == 0 else 1}.convs"


def _backbone_1() -> Iterator[tuple[str, Shape]]:
    widths = WIDTHS[GUM_1]
    for level, width in enumerate(widths):
        yield from _pair(encoder_pair(level), CHANNELS if level == 0 else widths[level - 1], width)
    yield from _decoder("backbone.decoder", widths)


def _backbone_2() -> Iterator[tuple[str, Shape]]:
    for name, (channels, _) in ENCODERS.items():
        yield from _pair(f"{name}.initial_block.convs", channels, 64)
        yield f"{name}.encoder.conv1.weight", (64, 64, 7, 7)
        yield from _norm(f"{name}.encoder.bn1", 64)
        for layer, width, below in RESIDUAL:
            yield from _residual(f"{name}.encoder.layer{layer}.0", below, width)
            yield from _residual(f"{name}.encoder.layer{layer}.1", width, width)
    for level, width in enumerate(WIDTHS[GUM_2]):
        for _, scale in ENCODERS.values():
            yield from _norm(f"ffm.{level}.{scale}", width)
        yield f"ffm.{level}.out.0.weight", (width, 3 * width, 1, 1)
        yield from _norm(f"ffm.{level}.out.1", width)
    yield from _decoder("decoder", WIDTHS[GUM_2])


def _head() -> Iterator[tuple[str, Shape]]:
    for number in range(len(POOLED)):
        yield from _unit(f"decode_head.psp_modules.{number}.1", 64, HEAD_WIDTH, 1)
    yield from _unit("decode_head.bottleneck", 64 + len(POOLED) * HEAD_WIDTH, HEAD_WIDTH, 3)
    yield "decode_head.conv_seg.weight", (2, HEAD_WIDTH, 1, 1)
    yield "decode_head.conv_seg.bias", (2,)


def _decoder(name: str, widths: tuple[int, ...]) -> Iterator[tuple[str, Shape]]:
    for step, (width, deeper) in enumerate(zip(widths, widths[1:])):
        yield from _unit(f"{name}.{step}.upsample.interp_upsample.1", deeper, width, 1)
        yield from _pair(f"{name}.{step}.conv_block.convs", 2 * width, width)


def _residual(name: str, inputs: int, outputs: int) -> Iterator[tuple[str, Shape]]:
    yield f"{name}.conv1.weight", (outputs, inputs, 3, 3)
    yield from _norm(f"{name}.bn1", outputs)
    yield f"{name}.conv2.weight", (outputs, outputs, 3, 3)
    yield from _norm(f"{name}.bn2", outputs)
    if inputs != outputs:
        yield f"{name}.downsample.0.weight", (outputs, inputs, 1, 1)
        yield from _norm(f"{name}.downsample.1", outputs)


def _pair(name: str, inputs: int, outputs: int) -> Iterator[tuple[str, Shape]]:
    yield from _unit(f"{name}.0", inputs, outputs, 3)
    yield from _unit(f"{name}.1", outputs, outputs, 3)


def _unit(name: str, inputs: int, outputs: int, side: int) -> Iterator[tuple[str, Shape]]:
    yield f"{name}.conv.weight", (outputs, inputs, side, side)
    yield from _norm(f"{name}.bn", outputs)


def _norm(name: str, channels: int) -> Iterator[tuple[str, Shape]]:
    for part in _NORM:
        yield f"{name}.{part}", (channels,)

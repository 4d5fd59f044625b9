"""Tree cover as a family: the user's frozen graph recognised, checked, and written as ONNX."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import numpy as np

from .....contract.errors import EngineError
from .....contract.model_spec import InputSpec, ModelSpec, OutputSpec, Tiling
from .....contract.sentences import sentence
from ...checkpoint.frozen_graph import FrozenGraph
from ...state_checks import check_finite, check_shapes, wrong
from . import network
from .onnx_graph import to_onnx

ROLE = "treecover"
_INPUT = "Placeholder"
#: Windows of the published graphs have 76 to 220 pixels.
LEAST_PX, MOST_PX = 24, 1024
_AUTHORS = "sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574)"


class TreeCoverFamily:
    """The frozen graphs of sentinel-tree-cover."""

    names = sentence("a tree-cover graph (predict_graph-172.pb)")

    def recognises(self, tensors: Collection[str]) -> bool:
        """Whether constants of these names are the network's."""
        return network.BLOCKS["conv_median"].kernel in tensors

    def convert(
        self, checkpoint: Any, name: str, facts: Mapping[str, str], source: str
    ) -> tuple[bytes, ModelSpec]:
        """Return the model file of a frozen graph, and its spec; ``facts`` are texts of ModelSpec.

        Raises EngineError where its constants or its input are not those of the network, or where a kernel
        is not constant.
        """
        needed = network.shapes()
        if not isinstance(checkpoint, FrozenGraph):
            raise wrong(sentence("“{source}” is no frozen graph (.pb).", source=source))
        check_shapes(checkpoint.tensors, needed, {}, lambda tensor: True, source)
        side_px = _side(checkpoint, source)
        _check_constant_kernels(checkpoint, source)
        state = checkpoint.arrays(needed)
        check_finite(state, state, source)
        for block in network.BLOCKS.values():
            if block.same and not (np.asarray(state[network.mask_kernel(block)]) == 1).all():
                raise wrong(
                    sentence(
                        "The tensor {tensor} in “{source}” is not 1 everywhere.",
                        tensor=network.mask_kernel(block),
                        source=source,
                    )
                )
        spec = spec_of(name, side_px, dict(facts))
        return to_onnx(state, spec, side_px), spec


FAMILY = TreeCoverFamily()


def spec_of(name: str, side_px: int, texts: dict[str, Any]) -> ModelSpec:
    """Return the spec of a graph for windows of ``side_px``."""
    frames = ("Q1", "Q2", "Q3", "Q4", "year")
    bands = tuple(f"{frame} {channel}" for frame in frames for channel in network.CHANNELS)
    texts["attribution"] = texts.get("attribution") or _AUTHORS
    return ModelSpec(
        ROLE,
        name,
        (InputSpec("frames", bands),),
        (OutputSpec("treecover", "treecover"),),
        Tiling(window_px=side_px, overlap_px=2 * network.MARGIN_PX),
        **texts,
    )


def _side(graph: FrozenGraph, source: str) -> int:
    """Return the side of the graph's windows: that of its input, whatever the file's name says."""
    shape = graph.shapes.get(_INPUT, ())
    wanted = (network.FRAMES, len(network.CHANNELS))
    if len(shape) != 5 or (shape[1], shape[4]) != wanted or shape[2] != shape[3]:
        raise wrong(
            sentence(
                "“{source}” takes an input of the shape {shape}, not of {frames} frames with {channels} "
                "channels.",
                source=source,
                shape=shape,
                frames=wanted[0],
                channels=wanted[1],
            )
        )
    if not LEAST_PX <= shape[2] <= MOST_PX or shape[2] % 4:
        raise wrong(sentence("“{source}” takes windows of {side} pixels.", source=source, side=shape[2]))
    return shape[2]


def _check_constant_kernels(graph: FrozenGraph, source: str) -> None:
    """Raise EngineError where a convolution of the U-Net takes its kernel from anything but its constant."""
    seen = set()
    for node in graph.nodes.values():
        if node.operator != "Conv2D" or "/ws_conv2d" not in node.name:
            continue
        kernel = graph.constant_behind(node.inputs[1]) if len(node.inputs) > 1 else ""
        if kernel not in {block.kernel for block in network.BLOCKS.values()}:
            raise EngineError(
                "checkpoint",
                sentence(
                    "The layer {layer} in “{source}” computes its kernel, which is not constant.",
                    layer=node.name,
                    source=source,
                ),
                "Freeze the graph for prediction, so that its kernels are constants.",
            )
        seen.add(kernel)
    missing = [block.kernel for block in network.BLOCKS.values() if block.kernel not in seen]
    if missing:
        raise wrong(
            sentence("No layer in “{source}” takes the kernel {tensor}.", source=source, tensor=missing[0])
        )

"""Write the ONNX graph of the tree-cover network for windows of one size.

Input ``frames`` [1, 85, N, N]: 17 channels of each quarter, then of the year, in their own units; output
``treecover`` [1, 1, N - 14, N - 14], 0..1. The scaling is inside. Norms are over the whole window, so that
only windows of the file's size give its values.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .....contract.model_spec import ModelSpec
from ...deferred import State
from ...graph_writer import GraphWriter
from . import network
from .network import BLOCKS, CHANNELS, FRAMES, GROUPS, GRU, MARGIN_PX

#: What a state keeps of itself from one quarter to the next.
_KEPT = 0.75


def to_onnx(state: State, spec: ModelSpec, side_px: int, outputs: Sequence[str] = ()) -> bytes:
    """Return the ONNX file for windows of ``side_px``; ``outputs``: names of inner values, for tests."""
    graph = _Graph(state, side_px)
    frames = graph.frames()
    states = [graph.recurrent(cell, frames[:4]) for cell in network.CELLS]
    gru = graph.add("Concat", states, "gru", axis=1)
    med = graph.block("conv_median", frames[4], side_px)
    joined = graph.add("Concat", [gru, med], "quarters_and_year", axis=1)
    concat = graph.block("conv_concat", joined, side_px)
    half = side_px // 2
    conv1 = graph.block("conv1", graph.pooled(concat), half)
    quarter = (half - 2) // 2
    conv2 = graph.block("conv2", graph.pooled(conv1), quarter)
    up2 = graph.block("up2", graph.doubled(conv2), 2 * (quarter - 2))
    joined = graph.add("Concat", [up2, graph.cropped(conv1, 2)], "up2_joined", axis=1)
    up2 = graph.block("up2_out", joined, 2 * (quarter - 2))
    up3 = graph.block("up3", graph.doubled(up2), 4 * (quarter - 2))
    joined = graph.add("Concat", [up3, graph.cropped(concat, 6)], "up3_joined", axis=1)
    out = graph.block("out", joined, 4 * (quarter - 2))
    logit = graph.convolution(out, "conv2d/kernel", "logit", "conv2d/bias")
    graph.add("Sigmoid", [logit], "treecover")
    inner = side_px - 2 * MARGIN_PX
    return graph.file(spec, side_px, side_px, out_h=inner, out_w=inner)


class _Graph(GraphWriter):
    """The network's own steps."""

    def __init__(self, state: State, side_px: int) -> None:
        super().__init__(state)
        self.side_px = side_px

    def frames(self) -> list[str]:
        """Return the scaled frames, [1, 17, N, N] each."""
        least = np.tile(np.array(network.LEAST), FRAMES).reshape(1, -1, 1, 1)
        most = np.tile(np.array(network.MOST), FRAMES).reshape(1, -1, 1, 1)
        value = self.add("Max", ["frames", self.constant("least", least)], "above")
        value = self.add("Min", [value, self.constant("most", most)], "within")
        value = self.add("Sub", [value, self.constant("middle", (least + most) / 2)], "centred")
        value = self.add("Div", [value, self.constant("reach", (most - least) / 2)], "scaled")
        names = [f"frame{number}" for number in range(FRAMES)]
        self.nodes_of_split(value, names)
        return names

    def nodes_of_split(self, value: str, names: list[str]) -> None:
        """Cut channels into parts of one size."""
        count = len(CHANNELS)
        axis = self.constant("channel_axis", [1], "int64")
        for number, name in enumerate(names):
            first = self.constant(f"first.{count * number}", [count * number], "int64")
            last = self.constant(f"first.{count * (number + 1)}", [count * (number + 1)], "int64")
            self.add("Slice", [value, first, last, axis], name)

    def recurrent(self, cell: str, frames: list[str]) -> str:
        """Return the last state [1, 32, N, N] of a recurrent cell over the quarters, or back."""
        state = self.constant("nothing", np.zeros((1, GRU, self.side_px, self.side_px)))
        one = self.constant("one", [1.0])
        kept, new_share = self.constant("kept", [_KEPT]), self.constant("new", [1 - _KEPT])
        for step, frame in enumerate(frames if cell == "fw" else frames[::-1]):
            name = f"{cell}{step}"
            seen = self.add("Concat", [frame, state], f"{name}.seen", axis=1)
            gates = self.convolution(
                self.padded(seen, "reflect"), network.cell_kernel(cell, "gates/kernel"), f"{name}.gates"
            )
            reset, update = (
                self.add("Sigmoid", [self.normed(part, network.cell_norm(cell, norm), GRU)], f"{part}.open")
                for part, norm in zip(self.halves(gates), ("gates_r", "gates_u"))
            )
            remembered = self.add("Mul", [reset, state], f"{name}.remembered")
            seen = self.add("Concat", [frame, remembered], f"{name}.seen_again", axis=1)
            value = self.convolution(
                self.padded(seen, "reflect"), network.cell_kernel(cell, "candidate/kernel"), f"{name}.new"
            )
            attend = network.cell_kernel(cell, "candidate/kernel_1")
            weight = self.convolution(value, attend, f"{name}.attend")
            weight = self.add("Sigmoid", [weight], f"{name}.attention")
            value = self.add("Mul", [value, weight], f"{name}.attended")
            value = self.normed(value, network.cell_norm(cell, "candidate_y"), GRU)
            value = self.add("Tanh", [value], f"{name}.candidate")
            old = self.add("Mul", [update, state], f"{name}.old")
            free = self.add("Sub", [one, update], f"{name}.free")
            fresh = self.add("Mul", [free, value], f"{name}.fresh")
            value = self.add("Add", [old, fresh], f"{name}.next")
            old = self.add("Mul", [state, kept], f"{name}.kept")
            fresh = self.add("Mul", [value, new_share], f"{name}.taken")
            state = self.add("Add", [old, fresh], f"{name}.state")
        return state

    def halves(self, value: str) -> list[str]:
        axis = self.constant("channel_axis", [1], "int64")
        ends = [self.constant(f"first.{place}", [place], "int64") for place in (0, GRU, 2 * GRU)]
        return [
            self.add("Slice", [value, first, last, axis], f"{value}.{what}")
            for what, first, last in zip(("reset", "update"), ends, ends[1:])
        ]

    def normed(self, value: str, names: tuple[str, str], channels: int) -> str:
        """Add a group norm: over the group's channels and all pixels of the window."""
        flat = self.constant("groups", [1, GROUPS, -1], "int64")
        ones, zeros = self.constant("ones", np.ones(GROUPS)), self.constant("zeros", np.zeros(GROUPS))
        shape = self.add("Shape", [value], f"{value}.shape")
        grouped = self.add("Reshape", [value, flat], f"{value}.grouped")
        grouped = self.add("InstanceNormalization", [grouped, ones, zeros], f"{value}.even", epsilon=1e-5)
        normal = self.add("Reshape", [grouped, shape], f"{value}.normal")
        gamma, beta = (
            self.constant(name, np.asarray(self.state[name]).reshape(1, channels, 1, 1)) for name in names
        )
        normal = self.add("Mul", [normal, gamma], f"{value}.gamma")
        return self.add("Add", [normal, beta], f"{value}.normed")

    def block(self, name: str, value: str, side_px: int) -> str:
        """Add convolution, swish, norm and the weight of every pixel."""
        block = BLOCKS[name]
        if block.same:
            value = self.convolution(self.padded(value, "constant"), block.kernel, name)
            inside = self.constant(f"inside.{side_px}", _inside(side_px))
            value = self.add("Mul", [value, inside], f"{name}.made_up")
        else:
            value = self.convolution(value, block.kernel, name)
        value = self.add("Mul", [value, self.add("Sigmoid", [value], f"{value}.gate")], f"{name}.swish")
        value = self.normed(value, network.norm(name), block.given)
        weight = self.convolution(
            value, f"csse_{name}_conv/kernel", f"{name}.attend", f"csse_{name}_conv/bias"
        )
        weight = self.add("Sigmoid", [weight], f"{name}.attention")
        return self.add("Mul", [value, weight], f"{name}.out")

    def pooled(self, value: str) -> str:
        return self.add("MaxPool", [value], f"{value}.pooled", kernel_shape=[2, 2], strides=[2, 2])

    def doubled(self, value: str) -> str:
        twice = self.constant("twice", [1.0, 1.0, 2.0, 2.0])
        return self.add(
            "Resize", [value, "", twice], f"{value}.doubled", mode="nearest",
            coordinate_transformation_mode="asymmetric", nearest_mode="floor",
        )  # fmt: skip

    def cropped(self, value: str, pixels: int) -> str:
        first = self.constant(f"crop.{pixels}", [pixels, pixels], "int64")
        last = self.constant(f"crop.-{pixels}", [-pixels, -pixels], "int64")
        axes = self.constant("sides", [2, 3], "int64")
        return self.add("Slice", [value, first, last, axes], f"{value}.cropped")


def _inside(side_px: int) -> np.ndarray:
    """Return [1, 1, N, N]: 9 divided by how many cells of a 3 x 3 kernel lie inside of the image."""
    line = np.full(side_px, 3.0)
    line[[0, -1]] = 2
    return (9 / np.outer(line, line))[None, None]

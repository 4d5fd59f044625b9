"""The constants of the tree-cover network: their names and shapes, and how channels are scaled."""

from __future__ import annotations

from dataclasses import dataclass

#: Quarters, and the year.
FRAMES = 5
CHANNELS = (
    *("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12"),
    *("slope", "VV", "VH", "EVI", "BI", "MSAVI2", "GRNDVI"),
)
#: A window of N pixels gives N - 14.
MARGIN_PX = 7
GRU, GROUPS = 32, 8
CELLS = ("fw", "bw")
_RNN = "down_16/bidirectional_rnn"

#: Least and most of every channel: reflectance 0..1, slope / 90, backscatter 0..1, indices.
LEAST = (
    *(0.006576638437476157, 0.0162050812542916, 0.010040436408026246, 0.013351644159609368),
    *(0.01965362020294499, 0.014229037918669413, 0.015289539940489814, 0.011993591210803388),
    *(0.008239871824216068, 0.006546120393682765, 0.0, 0.0, 0.0),
    *(-0.1409399364817101, -0.4973397113668104, -0.09731556326714398, -0.7193834232943873),
)
MOST = (
    *(0.2691233691920348, 0.3740291447318227, 0.5171435111009385, 0.6027466239414053),
    *(0.5650263218127718, 0.5747005416952773, 0.5933928435187305, 0.6034943160143434),
    *(0.7472037842374304, 0.7000076295109483, 0.4, 0.948334642387533, 0.6729257769285485),
    *(0.8177635298774327, 0.35768999002433816, 0.7545951919107605, 0.7602693339366691),
)


@dataclass(frozen=True)
class Block:
    """A step of the U-Net; ``same``: its convolution pads, and makes up for the zeros."""

    name: str
    kernel: str
    taken: int
    given: int
    same: bool


BLOCKS = {
    block.name: block
    for block in (
        Block("conv_median", "conv_median_conv/conv_median/x/ws_conv2d/kernel", 17, 64, True),
        Block("conv_concat", "conv_concat_conv/conv_concat/x/ws_conv2d_1/kernel", 128, 64, True),
        Block("conv1", "conv1_conv/conv1/ws_conv2d_2/kernel", 64, 128, False),
        Block("conv2", "conv2_conv/conv2/ws_conv2d_3/kernel", 128, 256, False),
        Block("up2", "up2_conv/up2/x/ws_conv2d_4/kernel", 256, 128, True),
        Block("up2_out", "up2_out_conv/up2_out/x/ws_conv2d_5/kernel", 256, 128, True),
        Block("up3", "up3_conv/up3/x/ws_conv2d_6/kernel", 128, 64, True),
        Block("out", "out_conv/out/ws_conv2d_7/kernel", 128, 64, False),
    )
}


def norm(name: str) -> tuple[str, str]:
    """Return the names of gamma and beta of a block's norm."""
    return f"{name}_norm/gamma_{name}", f"{name}_norm/beta_{name}"


def cell_norm(cell: str, part: str) -> tuple[str, str]:
    """Return the names of gamma and beta of a norm in a recurrent cell: gates_r, gates_u, candidate_y."""
    gate = part.split("_")[0]
    folder = f"{_RNN}/{cell}/{cell}/while/{cell}/conv_gru_cell/{gate}/{part}_norm"
    return f"{folder}/gamma_{part}", f"{folder}/beta_{part}"


def cell_kernel(cell: str, which: str) -> str:
    """Return the name of a kernel of a recurrent cell."""
    return f"{_RNN}/{cell}/conv_gru_cell/{which}"


def mask_kernel(block: Block) -> str:
    """Return the name of the constant ones by which a block counts the pixels inside."""
    return f"{block.name}_conv/{block.name}/mask/conv2d/kernel"


def shapes() -> dict[str, tuple[int, ...]]:
    """Return the shapes of the network's 65 constants by name."""
    found: dict[str, tuple[int, ...]] = {"conv2d/kernel": (1, 1, 64, 1), "conv2d/bias": (1,)}
    for block in BLOCKS.values():
        found[block.kernel] = (3, 3, block.taken, block.given)
        found.update(dict.fromkeys(norm(block.name), (block.given,)))
        found[f"csse_{block.name}_conv/kernel"] = (1, 1, block.given, 1)
        found[f"csse_{block.name}_conv/bias"] = (1,)
        if block.same:
            found[mask_kernel(block)] = (3, 3, 1, 1)
    seen = len(CHANNELS) + GRU
    for cell in CELLS:
        found[cell_kernel(cell, "gates/kernel")] = (3, 3, seen, 2 * GRU)
        found[cell_kernel(cell, "candidate/kernel")] = (3, 3, seen, GRU)
        found[cell_kernel(cell, "candidate/kernel_1")] = (1, 1, GRU, 1)
        for part in ("gates_r", "gates_u", "candidate_y"):
            found.update(dict.fromkeys(cell_norm(cell, part), (GRU,)))
    return found

"""Writes what tree cover takes: a network with weights without a meaning, and series of a year."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Optional, Tuple

import numpy as np

from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.engine.io.dates import whole_days
from popcorn_qgis.engine.io.series import Member, write_series
from popcorn_qgis.engine.io.units import SCALED_RADAR
from popcorn_qgis.engine.models.families.treecover import network
from popcorn_qgis.engine.models.families.treecover.family import spec_of
from popcorn_qgis.engine.models.families.treecover.onnx_graph import to_onnx
from scene_writer import write_scene

SIDE = 28
INDICES = network.CHANNELS[13:]


def write_network(folder: Path) -> Path:
    """Write a network for windows of 28 pixels, which give 14."""
    random = np.random.default_rng(4)
    state = {
        name: random.normal(0, 0.3, shape).astype(np.float32) for name, shape in network.shapes().items()
    }
    state["conv2d/kernel"] *= 8  # so that some of it is forest, some none
    for block in network.BLOCKS.values():
        if block.same:
            state[network.mask_kernel(block)] = np.ones((3, 3, 1, 1), np.float32)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "trees.onnx"
    path.write_bytes(to_onnx(state, spec_of("trees", SIDE, {}), SIDE))
    return path


def frames(height: int, width: int, seed: int = 5) -> np.ndarray:
    """Return frames float32 [5, 17, H, W] in the channels' own units, about what the network has learnt."""
    random = np.random.default_rng(seed)
    least, most = np.array(network.LEAST), np.array(network.MOST)
    share = random.uniform(0.1, 0.9, (network.FRAMES, len(network.CHANNELS), height, width))
    values = least[:, None, None] + share * (most - least)[:, None, None]
    values[:, 10] = 0.2  # the slope is that of every frame, and smooth
    return values.astype(np.float32)


def write_tree_series(
    folder: Path, values: np.ndarray, year: int = 2021, without: str = "", radar: str = SCALED_RADAR
) -> Path:
    """Write frames as the series that “Monthly imagery” makes; ``without`` leaves a layer out."""
    members = []

    def add(
        layer: str,
        name: str,
        bands: Tuple[str, ...],
        part: np.ndarray,
        period: Tuple[date, date],
        kind: str = "",
    ) -> None:
        if layer == without:
            return
        tags = {"BACKSCATTER": kind} if kind else {}
        path = write_scene(
            folder / f"{layer}_{name}.tif", part.astype(np.float32), bands, nodata=np.nan, **tags
        )
        members.append(Member(str(path), layer, *whole_days(*period), product="l2a" if layer == "s2" else ""))

    whole = date(year, 1, 1), date(year, 12, 31)
    order = [network.CHANNELS.index(band) for band in S2_TEN_BANDS]
    for frame in range(network.FRAMES):
        first: Optional[int] = 3 * frame + 1 if frame < 4 else None
        period = (date(year, first, 1), date(year, first + 2, 30)) if first else whole
        name = f"{year}-Q{frame + 1}" if first else str(year)
        add("s2", name, S2_TEN_BANDS, values[frame][order] * 10_000, period)
        add("indices", name, INDICES, values[frame][13:], period)
        add("s1_scaled", name, ("VV", "VH"), values[frame][11:13], period, radar)
    add("slope", str(year), ("slope",), values[0][10:11] * 90, whole)
    write_series(str(folder), members)
    return folder

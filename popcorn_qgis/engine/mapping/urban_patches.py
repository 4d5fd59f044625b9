"""Patches of image and label, to train networks on elsewhere: the windows of a map of urban land."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.windows import Window

from ...contract.jobs import UrbanMaskJob
from ...contract.sentences import sentence
from ..feedback import QuietReport, Report
from ..inference.stack import Step
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment, write_raster
from ..tiling.tile import Tile
from .urban_stack import EXPORT_BANDS, open_urban

SIDE_PX = 256
#: The bands of the authors' export, in its order; the elevation is not among what the map is made from.
NAMES = (
    "B04", "B03", "B02", "B08", "VV ascending", "VH ascending", "VV descending", "VH descending",
    "elevation", "slope", "aspect",
)  # fmt: skip
_DN = 10_000.0


def write_patches(job: UrbanMaskJob, report: Report) -> int:
    """Write image_YEAR_ROW_COLUMN.tif and label_… into ``job.patches``; return how many pairs.

    Windows of SIDE_PX from the scene's origin on that lie whole in the map and have a label. Images are
    float32 with NAMES, as the authors' export: reflectance 0 to 1, dB, degrees; NaN where something is
    missing, and all of the elevation. Labels are the mask: 1, 0, 255.
    """
    folder, pairs = Path(job.patches), 0
    folder.mkdir(parents=True, exist_ok=True)
    with raster_environment(), ExitStack() as stack:
        scene = open_urban(job.imagery, QuietReport(), stack)
        mask = stack.enter_context(open_raster(job.output))
        own = Grid.of(mask)
        column, row = (round(value) for value in ~scene.grid.transform * (own.transform.c, own.transform.f))
        tiles = [
            Tile(first, left, SIDE_PX, SIDE_PX)
            for first in range(-(-row // SIDE_PX) * SIDE_PX, row + own.height - SIDE_PX + 1, SIDE_PX)
            for left in range(-(-column // SIDE_PX) * SIDE_PX, column + own.width - SIDE_PX + 1, SIDE_PX)
        ]
        for number, step in enumerate(scene.steps):
            for at, tile in enumerate(tiles):
                report.progress((number + at / len(tiles)) / len(scene.steps), "Writing patches")
                window = Window(tile.column - column, tile.row - row, SIDE_PX, SIDE_PX)
                label = mask.read(number + 1, window=window)
                if (label == 255).all():
                    continue
                grid = scene.grid.crop(tile.column, tile.row, SIDE_PX, SIDE_PX)
                name = f"{step.label}_{tile.row:05d}_{tile.column:05d}.tif".replace(" ", "_")
                _write(folder / f"label_{name}", grid, label[None], "urban_binary", ("urban",), mask, report)
                image = _image(step, tile)
                _write(folder / f"image_{name}", grid, image, "covariates", NAMES, mask, report)
                pairs += 1
    report.log(sentence("{pairs} patches of {side} × {side} pixels are written.", pairs=pairs, side=SIDE_PX))
    return pairs


def _image(step: Step, tile: Tile) -> np.ndarray:
    """Return the bands of the authors' export, float32 [11, 256, 256]."""
    found = np.full((len(NAMES), tile.height, tile.width), np.nan, dtype=np.float32)
    for kind, source in step.layers.items():
        values = source.read(tile)
        if kind == "s2":
            values = np.maximum(values, 0) / _DN  # NaN stays
        for place, band in zip(EXPORT_BANDS[kind], values):
            found[place - 1] = band
    return found


def _write(
    path: Path, grid: Grid, values: np.ndarray, quantity: str, names: Any, mask: Any, report: Report
) -> None:
    tags = {key: value for key, value in mask.tags().items() if key in ("ATTRIBUTION", "NOTICE")}
    with write_raster(
        str(path), grid, bands=len(values), quantity=quantity, descriptions=names, tags=tags, report=report
    ) as out:
        out.write(values, Window(0, 0, grid.width, grid.height))

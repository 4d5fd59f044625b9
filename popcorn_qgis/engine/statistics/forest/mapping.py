"""The map of a forest: what it says of each cell becomes weights, and these lose nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, List, Optional, Tuple

import numpy as np

from ....contract.sentences import sentence
from ...feedback import Report
from ...io.raster import open_raster, read_window, write_raster
from ...models.forest import Forest
from ...zones.pixels import ZonePixels
from .growing import answers, density_of
from .inputs import Block, Inputs
from .ladder import Ladder, composed
from .zone_features import ZoneFeatures


@dataclass(frozen=True)
class Grown:
    """A forest with the bands that it wants, in its order, and the lowest and highest that it has learnt of.

    ``target``: one of jobs.statistics.TARGETS. ``cell_m``: the cells for which it is asked.
    """

    forest: Forest
    names: Tuple[str, ...]
    low: np.ndarray
    high: np.ndarray
    target: str
    cell_m: float


@dataclass
class Seen:
    """What was met on the way, in pixels of the zones: how many, with a filled gap, beyond what was learnt.

    ``beyond`` int64 [covariates], ``anywhere`` of at least one. ``low`` and ``high`` of the weights.
    """

    covariates: int
    pixels: int = 0
    filled: int = 0
    anywhere: int = 0
    low: float = np.inf
    high: float = -np.inf
    beyond: np.ndarray = field(default_factory=lambda: np.empty(0))

    def __post_init__(self) -> None:
        self.beyond = np.zeros(self.covariates, dtype=np.int64)


def collect(inputs: Inputs, pixels: Optional[ZonePixels], zones: int, report: Report) -> ZoneFeatures:
    """Return the features of the zones: over their pixels by centre that are not masked."""
    found = ZoneFeatures(zones, len(inputs.names))
    blocks = inputs.blocks()
    for number, window in enumerate(blocks):
        report.progress(number / len(blocks), "Averaging the covariates over the zones")
        block = inputs.read(window, report)
        index = index_of(pixels, window, block)
        index[block.masked] = -1
        found.add(index, block.values, block.pixel_km2, block.builtup)
    return found


def index_of(pixels: Optional[ZonePixels], window: Any, block: Block) -> np.ndarray:
    """Return the zone of each pixel that may hold people, int [H, W], −1 none; without zones all are of one.

    Pixels whose centre lies on a border hold nobody, as in a rescaling.
    """
    if pixels is None:
        known = np.isfinite(block.values).any(axis=0)
        return np.where(known, 0, -1)
    runs = pixels.runs(window)
    index = np.repeat(runs.zone.astype(np.int64), runs.lengths)
    index[runs.undecided] = -1
    return index.reshape(runs.shape)


def write_weights(
    path: Path, inputs: Inputs, grown: Grown, pixels: Optional[ZonePixels], means: np.ndarray, report: Report
) -> Tuple[Ladder, Seen]:
    """Write the forest's weights, people per pixel by its own reckoning; NaN outside the zones.

    ``means`` float64 [zones, covariates of the forest]: what stands in a gap; NaN: nothing does, the weight
    is unknown there. Returns the sums of the ladder and what was met.
    """
    where = [list(inputs.names).index(name) for name in grown.names]
    factor = max(1, round(grown.cell_m / float(np.sqrt(inputs.grid.pixel_area_m2()))))
    ladder, seen = Ladder(len(means)), Seen(len(grown.names))
    blocks = inputs.blocks(factor)
    with write_raster(
        path,
        inputs.grid,
        quantity="weights",
        report=report,
        descriptions=("people per pixel as the forest says, a weight within each zone",),
        tags={"TARGET": grown.target, "CELL_M": f"{factor * np.sqrt(inputs.grid.pixel_area_m2()):.6g}"},
    ) as out:
        for number, window in enumerate(blocks):
            report.progress(
                number / len(blocks),
                sentence("The forest maps part {part} of {parts}", part=number + 1, parts=len(blocks)),
            )
            block = inputs.read(window, report, where)
            index = index_of(pixels, window, block)
            density = _density(block.values, index, factor, grown, means, seen, report)
            amount = np.broadcast_to(block.pixel_km2, index.shape)
            if block.builtup is not None:
                amount = amount * np.nan_to_num(block.builtup)
            weight = (density * amount).astype(np.float32)
            known = np.isfinite(weight)
            if known.any():
                seen.low = min(seen.low, float(weight[known].min()))
                seen.high = max(seen.high, float(weight[known].max()))
            ladder.add(index, weight, block.masked, block.out)
            out.write(weight, window)
    return ladder, seen


def _density(
    values: np.ndarray,
    index: np.ndarray,
    factor: int,
    grown: Grown,
    means: np.ndarray,
    seen: Seen,
    report: Report,
) -> np.ndarray:
    """Return what the forest says of the cell of each pixel, float64 [H, W]; NaN outside the zones."""
    found = np.full(index.shape, np.nan)
    inside = np.flatnonzero(index >= 0)
    if not len(inside):
        return found
    cells, wide = _cells(values, factor)
    row, column = np.divmod(inside, index.shape[1])
    cell = row // factor * wide + column // factor
    zones = len(means)
    # A gap is filled by the zone, so that a cell of several zones may have several answers.
    pair, of_pixel = np.unique(cell * zones + index.ravel()[inside], return_inverse=True)
    often = np.bincount(of_pixel, minlength=len(pair))
    report.check_cancelled()
    rows = cells[:, pair // zones].T.astype(np.float32)
    gaps = ~np.isfinite(rows)
    rows[gaps] = means[pair % zones].astype(np.float32)[gaps]
    beyond = (rows < grown.low) | (rows > grown.high)
    seen.pixels += len(inside)
    seen.filled += int(often[gaps.any(axis=1)].sum())
    seen.beyond += often @ beyond
    seen.anywhere += int(often[beyond.any(axis=1)].sum())
    report.check_cancelled()
    known = np.isfinite(rows).all(axis=1)
    said = np.full(len(pair), np.nan)
    alike = np.ascontiguousarray(rows[known] + np.float32(0))  # −0 is 0
    if len(alike):
        as_bytes = alike.view(np.dtype((np.void, alike.dtype.itemsize * alike.shape[1]))).ravel()
        _, first, which = np.unique(as_bytes, return_index=True, return_inverse=True)
        said[known] = density_of(answers(grown.forest, alike[first], report))[which.ravel()]
    found.ravel()[inside] = said[of_pixel]
    return found


def _cells(values: np.ndarray, factor: int) -> Tuple[np.ndarray, int]:
    """Return means of cells of ``factor`` × ``factor`` pixels, float [bands, cells], and cells in a row."""
    bands, height, width = values.shape
    if factor == 1:
        return values.reshape(bands, -1), width
    high, wide = -(-height // factor), -(-width // factor)
    padded = np.full((bands, high * factor, wide * factor), np.nan, dtype=np.float32)
    padded[:, :height, :width] = values
    parts = padded.reshape(bands, high, factor, wide, factor)
    known = np.isfinite(parts)
    total = np.where(known, parts, 0).sum(axis=(2, 4), dtype=np.float64)
    count = known.sum(axis=(2, 4))
    mean = np.divide(total, count, out=np.full(total.shape, np.nan), where=count > 0)
    return mean.reshape(bands, -1), wide


def compose(
    path: Path,
    weights: Path,
    inputs: Inputs,
    pixels: ZonePixels,
    rungs: np.ndarray,
    report: Report,
) -> None:
    """Write the weights by which people are shared out, on the rung of each zone (``ladder``)."""
    blocks: List[Any] = inputs.blocks()
    with (
        open_raster(weights) as dataset,
        write_raster(
            path,
            inputs.grid,
            quantity="weights",
            report=report,
            descriptions=("weights",),
        ) as out,
    ):
        for number, window in enumerate(blocks):
            report.progress(number / len(blocks), "Looking that nobody is lost")
            block = inputs.read(window, report, [])
            index = pixels.index(window)  # a pixel on a border has no weight, but is no hole in the map
            weight = read_window(dataset, 1, window).astype(np.float64)
            out.write(composed(index, weight, block.masked, block.out, rungs).astype(np.float32), window)

"""The job behind the algorithm “Sharpen to 10 m”: the bands of 20 m of a raster, by a network."""

from __future__ import annotations

import json
from datetime import date
from typing import Dict, Iterator, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract import credits
from ...contract.bands import S2_TEN_BANDS
from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, find_model
from ...contract.jobs import JobResult, RasterResult
from ...contract.jobs.clean_imagery import SharpenJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.device import choose_device
from ..inference.estimator import load_networks
from ..inference.onnx_session import PlainSession
from ..io.grid import Grid
from ..io.identity import raster_name, raster_sha256
from ..io.provenance import plugin_version
from ..io.raster import open_raster, raster_environment, write_raster
from .compositing.blocks import origin_of
from .compositing.observe import observe
from .compositing.sharpening import (
    COARSE_BANDS,
    CONTEXT_PX,
    FINE_BANDS,
    LATTICE_PX,
    Ends,
    Network,
    sharpened,
)
from .disk.rasters import raster_scene
from .scene import SENTINEL2, SceneRecord

#: Side of a tile, a multiple of LATTICE_PX and of the file's blocks; small: a cancel is heard between tiles.
TILE_PX = 256
_ORDER = (*FINE_BANDS, *COARSE_BANDS)
#: Tags that stay true of the sharpened raster.
_KEPT_TAGS = ("DATE", "TIME", "PERIOD", "SEASON", "PRODUCT", "SOURCE", "NOTICE", "RADIOMETRIC_OFFSET")


def run(job: SharpenJob, report: Report) -> JobResult:
    """Write the ten bands of Sentinel-2 at 10 m, DN, in the order of their wavelength.

    Raises EngineError for a raster without the ten bands or with pixels of another size, and for a model that
    does not sharpen.
    """
    model = find_model(job.model, job.model_folders, "sharpening")
    with raster_environment(), open_raster(job.input) as dataset:
        name, grid, tags = raster_name(job.input), Grid.of(dataset), dict(dataset.tags())
        _check_grid(grid, name)
        scene = raster_scene(
            job.input,
            SENTINEL2,
            None,
            job.offset,
            report,
            date(1970, 1, 1),
            unit=job.s2_scale,
            bands=_ORDER,
        )
        sharpen, shortwave_px = loaded(model, job.device, report)
        with write_raster(
            job.output,
            grid,
            quantity="sentinel2",
            report=report,
            bands=len(S2_TEN_BANDS),
            descriptions=S2_TEN_BANDS,
            tags={**_kept(tags), **_made(job, model, name, report)},
            inputs=[job.input],
        ) as out:
            tiles = list(_tiles(grid))
            for number, window in enumerate(tiles):
                report.progress(
                    number / len(tiles),
                    sentence("Tile {tile} of {tiles}", tile=number + 1, tiles=len(tiles)),
                )
                out.write(_tile(scene, grid, window, sharpen, shortwave_px), window)
    report.progress(1.0, "Done")
    bands = len(S2_TEN_BANDS)
    raster = RasterResult(job.output, "sentinel2", "Sentinel-2, 10 m", grid.pixel_area_m2(), bands)
    return JobResult(rasters={"output": raster}, credits=credits.inherited(tags))


def loaded(model: InstalledModel, device: str, report: Report) -> Tuple[Network, int]:
    """Return a sharpening network, and of how many pixels the cells are that it takes B11 and B12 from.

    One that begins its cells at every second pixel takes them from 20 m; others as the published one, 40 m.
    """
    network = load_networks(model, ("s2",), report)[0]
    session = PlainSession(network, choose_device(device, network.data, report))

    def run_whole(fed: np.ndarray) -> np.ndarray:
        whole = slice(0, fed.shape[2]), slice(0, fed.shape[3])
        return session.run({"s2": np.ascontiguousarray(fed, np.float32)}, whole)[0]

    return run_whole, 2 if network.spec.tiling.stride_px == 2 else LATTICE_PX


def _check_grid(grid: Grid, name: str) -> None:
    east, north = grid.pixel_size_m()
    if not grid.is_north_up() or not (8 <= north <= 12 and 4 <= east <= 12):
        raise EngineError(
            "pixel-size",
            sentence(
                "The pixels of {file} have {east:.1f} m × {north:.1f} m, not 10 m.",
                file=name,
                east=east,
                north=north,
            ),
            "Take a composite of ten bands, or bring the bands of 20 m to 10 m by the nearest pixel.",
        )


def _tiles(grid: Grid) -> Iterator[Window]:
    """Yield windows whose inner edges lie on the cells of 40 m."""
    first_column, first_row = origin_of(grid)
    for row, height in _cuts(first_row, grid.height):
        for column, width in _cuts(first_column, grid.width):
            yield Window(column, row, width, height)


def _cuts(first: int, size: int) -> list[Tuple[int, int]]:
    starts = [0, *range(TILE_PX - first % LATTICE_PX, size, TILE_PX)]
    return [(start, end - start) for start, end in zip(starts, [*starts[1:], size])]


def _tile(scene: SceneRecord, grid: Grid, window: Window, network: Network, shortwave_px: int) -> np.ndarray:
    """Return the ten bands of a window, float32 [10, H, W] in DN, in the order of their wavelength."""
    column, row = int(window.col_off), int(window.row_off)
    width, height = int(window.width), int(window.height)
    first_column, first_row = origin_of(grid)
    left, right, pad_left, pad_right = _reach(first_column, column, width, grid.width)
    top, bottom, pad_top, pad_bottom = _reach(first_row, row, height, grid.height)
    values = observe(scene, grid.crop(left, top, right - left, bottom - top), 0)
    if values is None:
        return np.full((len(_ORDER), height, width), np.nan, np.float32)
    values = np.pad(values, ((0, 0), (pad_top, pad_bottom), (pad_left, pad_right)), mode="edge")
    ends: Ends = (top == 0, bottom == grid.height, left == 0, right == grid.width)
    coarse = sharpened(values, network, ends, shortwave_px)
    ten = np.concatenate([values[: len(FINE_BANDS)], coarse])
    inner_row, inner_column = row - top + pad_top, column - left + pad_left
    ten = ten[:, inner_row : inner_row + height, inner_column : inner_column + width]
    ten[:, np.isnan(ten).any(axis=0)] = np.nan
    return ten[[_ORDER.index(band) for band in S2_TEN_BANDS]]


def _reach(first: int, start: int, length: int, size: int) -> Tuple[int, int, int, int]:
    """Return (from, to, padding before, padding after) of an axis: what is read, and what completes cells."""
    low = (first + start - CONTEXT_PX) // LATTICE_PX * LATTICE_PX - first
    high = -(-(first + start + length + CONTEXT_PX) // LATTICE_PX) * LATTICE_PX - first
    begin, end = max(low, 0), min(high, size)
    return begin, end, (first + begin) % LATTICE_PX, -(first + end) % LATTICE_PX


def _kept(tags: Dict[str, str]) -> Dict[str, str]:
    return {key: tags[key] for key in _KEPT_TAGS if key in tags}


def _made(job: SharpenJob, model: InstalledModel, name: str, report: Report) -> Dict[str, str]:
    hashes = ", ".join(file.sha256 for file in model.files)
    with open_raster(job.input) as dataset:
        notices = credits.imagery_notices(dataset.tags())
    return {
        "SOFTWARE": f"POPCORN for QGIS {plugin_version()}",
        "INPUTS": json.dumps({name: raster_sha256(job.input, report)}),
        "SHARPENED": "bands of 20 m by the model; their means over 20 m kept",
        credits.ATTRIBUTION: "; ".join(dict.fromkeys([*notices, *credits.credit_parts(model.attribution)])),
        **credits.model_tags("sharpening", model.name, hashes, model.licence),
    }

"""Small pictures of a series: imagery of each step for an animation, and maps side by side for the page."""

from __future__ import annotations

import base64
import math
import struct
import zlib
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ...contract.credits import ATTRIBUTION, imagery_notices
from ...contract.jobs import RasterResult
from ...contract.sentences import sentence
from ..feedback import QuietReport, Report
from ..io.bands import S2_BANDS
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment, read_window, write_raster
from ..io.reading import open_layer
from .steps import CalendarStep, Dated

IMAGE_PX, MAP_PX = 480, 150
_MOST_DATES = 9  # of a step's clearest, in the median
#: The breaks and colours of resources/styles/population.qml, people per hectare.
BREAKS = (0.1, 1.0, 5.0, 10.0, 25.0, 50.0, 100.0, 250.0)
COLOURS = (
    (255, 255, 255), (254, 246, 233), (253, 212, 154), (251, 179, 114), (245, 138, 92), (227, 95, 91),
    (191, 59, 102), (138, 36, 104), (72, 22, 84),
)  # fmt: skip
_NOWHERE = (216, 212, 221)


def image_of_step(
    step: CalendarStep, dates: Sequence[Dated], folder: str, unit: str, offset: str, report: Report
) -> Optional[RasterResult]:
    """Write the median of a step's Sentinel-2 dates, thinned out to IMAGE_PX; None where it has none.

    Float32 [4, H, W], DN, in the order of S2_BANDS: of every n-th pixel the median over the dates that have
    it, clouds included (spec series, section 7: the clean image).
    """
    members = [dated.s2 for dated in dates if dated.s2 is not None][:_MOST_DATES]
    if not members:
        return None
    images, credits = [], []
    with raster_environment():
        for number, member in enumerate(members):
            report.progress(number / len(members), sentence("Looking at the dates"))
            with open_raster(member.path) as dataset:
                layer = open_layer(dataset, S2_BANDS, unit, offset, step.label, QuietReport())
                if layer is None:
                    continue
                grid = Grid.of(dataset)
                every = max(1, math.ceil(max(grid.width, grid.height) / IMAGE_PX))
                rows = []
                for row in range(every // 2, grid.height, every):
                    report.check_cancelled()
                    rows.append(layer.read(Window(0, row, grid.width, 1))[:, 0, every // 2 :: every])
                images.append(np.maximum(np.stack(rows, axis=1), 0))  # below 0 is noise; NaN stays
                credits += imagery_notices(dataset.tags())
        if not images:
            return None
        with np.errstate(all="ignore"):
            values = np.nanmedian(np.stack(images), axis=0).astype(np.float32)
        t = grid.transform
        thinned = Grid(
            grid.crs,
            Affine(t.a * every, t.b * every, t.c, t.d * every, t.e * every, t.f),
            values.shape[2],
            values.shape[1],
        )
        path = str(Path(folder) / f"image_{step.label}.tif")
        tags = {ATTRIBUTION: "; ".join(dict.fromkeys(credits))}
        with write_raster(
            path, thinned, quantity="sentinel2", report=report, bands=4, descriptions=S2_BANDS, tags=tags,
            dtype="float32",
        ) as writer:  # fmt: skip
            writer.write(values)
    return RasterResult(path, "sentinel2", "Sentinel-2", thinned.pixel_area_m2(), 4)


def small_map(raster: RasterResult, report: Report) -> str:
    """Return a map of people as a picture for a page, a data URI: means of blocks, with one legend."""
    with raster_environment(), open_raster(raster.path) as dataset:
        every = max(1, math.ceil(max(dataset.width, dataset.height) / MAP_PX))
        rows = []
        for top in range(0, dataset.height, every):
            report.check_cancelled()
            tall = min(every, dataset.height - top)
            rows.append(_means(read_window(dataset, 1, Window(0, top, dataset.width, tall)), every))
    people = np.stack(rows) * 10_000 / raster.pixel_area_m2
    return data_uri(coloured(people))


def coloured(people_ha: np.ndarray) -> np.ndarray:
    """Return the colours of people per hectare [H, W], uint8 [H, W, 3]; grey where nothing is known."""
    colours = np.array([*COLOURS, _NOWHERE], dtype=np.uint8)
    classes = np.searchsorted(BREAKS, np.nan_to_num(people_ha), side="left")
    return colours[np.where(np.isnan(people_ha), len(COLOURS), classes)]


def data_uri(pixels: np.ndarray) -> str:
    """Return uint8 [H, W, 3] as a PNG in a data URI (PNG specification, ISO/IEC 15948)."""
    height, width, _ = pixels.shape
    lines = np.zeros((height, 1 + 3 * width), dtype=np.uint8)  # each line's filter: none
    lines[:, 1:] = pixels.reshape(height, -1)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(lines.tobytes(), 9)),
        (b"IEND", b""),
    )
    file = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)
    return f"data:image/png;base64,{base64.b64encode(file).decode('ascii')}"


def legend() -> List[Tuple[str, str]]:
    """Return the colours of the small maps with their texts."""
    texts = [f"below {BREAKS[0]:g}", *(f"{a:g} – {b:g}" for a, b in zip(BREAKS, BREAKS[1:]))]
    texts.append(f"over {BREAKS[-1]:g} people per hectare")
    return [("#{:02x}{:02x}{:02x}".format(*colour), text) for colour, text in zip(COLOURS, texts)]


def _means(strip: np.ndarray, every: int) -> np.ndarray:
    """Return the means of a strip [n, width] over blocks of ``every`` columns; NaN where none is known."""
    columns = math.ceil(strip.shape[1] / every)
    known = np.isfinite(strip).sum(axis=0)
    sums = np.nansum(strip, axis=0, dtype=np.float64)
    padded = np.zeros((2, columns * every))
    padded[0, : strip.shape[1]], padded[1, : strip.shape[1]] = sums, known
    total, count = padded.reshape(2, columns, every).sum(axis=2)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(total / count)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

"""Reading rasters: opening, windows, nodata; grids and writing are re-exported from their modules."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator, Optional, Sequence, Union

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .grid import Grid
from .raster_write import RasterWriter, write_raster

__all__ = [
    "Grid",
    "RasterWriter",
    "open_raster",
    "raster_environment",
    "read_window",
    "windows",
    "write_raster",
]

CACHE_MB = 64  # of GDAL's block cache: the default, 5 % of the memory, grows with the machine


@contextmanager
def raster_environment(cache_mb: int = CACHE_MB) -> Iterator[None]:
    """Run a block with GDAL's block cache bounded to ``cache_mb`` and no sidecar guessing."""
    with rasterio.Env(
        GDAL_CACHEMAX=cache_mb * 1024 * 1024,
        GDAL_DISABLE_READDIR_ON_OPEN="TRUE",
        GTIFF_IMPLICIT_JPEG_OVR="FALSE",
    ):
        yield


def open_raster(path: Union[str, os.PathLike]) -> Any:
    """Open a raster for reading; the caller closes it (``with open_raster(path) as dataset``).

    Raises EngineError when the file is missing, damaged, or no raster.
    """
    name = Path(path).name
    if not str(path).startswith(("/vsi", "NETCDF:", "HDF")) and not Path(path).is_file():
        raise EngineError(
            "no-file",
            sentence("The raster {file} does not exist.", file=name),
            "Choose a file that exists and run again.",
        )
    try:
        dataset = rasterio.open(path)
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "unreadable",
            sentence(
                "The file {file} can't be read as a raster: it is damaged or of an unknown format.", file=name
            ),
            "Open it in QGIS to check it, or export it again as GeoTIFF.",
        ) from problem
    if dataset.count == 0:
        dataset.close()
        raise EngineError(
            "unreadable",
            sentence(
                "The file {file} holds no bands of its own (it may be a container of several rasters).",
                file=name,
            ),
            "Export the raster that you need as GeoTIFF.",
        )
    return dataset


def read_window(
    dataset: Any,
    bands: Union[int, Sequence[int]],
    window: Optional[Window] = None,
    out: Optional[np.ndarray] = None,
) -> np.ndarray:
    """Read bands of a window as float32 with NaN where the raster has nodata.

    ``bands`` is one number (array [H, W]) or several ([B, H, W]), counted from 1. A mask band or
    an alpha band counts as nodata too. Raises EngineError for a file that is damaged inside.
    """
    try:
        values = dataset.read(bands, window=window, out=out, out_dtype=None if out is not None else "float32")
        several = [bands] if isinstance(bands, int) else list(bands)
        for number, band in enumerate(several):
            plane = values if isinstance(bands, int) else values[number]
            flags = [flag.name for flag in dataset.mask_flag_enums[band - 1]]
            if "all_valid" in flags:
                continue
            if flags == ["nodata"]:
                nodata = np.float32(dataset.nodatavals[band - 1])
                if not np.isnan(nodata):
                    plane[plane == nodata] = np.nan
            else:
                plane[dataset.read_masks(band, window=window) == 0] = np.nan
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "unreadable",
            sentence(
                "The raster {file} is damaged: a part of it can't be read.", file=Path(dataset.name).name
            ),
            "Copy or download it again.",
        ) from problem
    return values


def windows(width: int, height: int, size: int) -> Iterator[Window]:
    """Yield square windows of ``size`` pixels, row by row; those at the edges are smaller."""
    for row in range(0, height, size):
        for column in range(0, width, size):
            yield Window(column, row, min(size, width - column), min(size, height - row))


def check_band(dataset: Any, band: int) -> None:
    """Raise EngineError when the raster has no such band."""
    if not 1 <= band <= dataset.count:
        raise EngineError(
            "no-band",
            sentence(
                "The raster has {count} bands, not a band {band}."
                if dataset.count > 1
                else "The raster has {count} band, not a band {band}.",
                count=dataset.count,
                band=band,
            ),
            sentence("Choose a band from 1 to {count}.", count=dataset.count),
        )

"""Reading rasters: opening, windows, the value that QGIS shows; grids and writing are re-exported."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator, Optional, Sequence, Tuple, Union

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .grid import Grid
from .identity import is_gdal_name, raster_name
from .missing import is_fill
from .raster_write import RasterWriter, write_raster
from .virtual import check_virtual

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
    name = raster_name(path)
    if not is_gdal_name(path) and not Path(path).is_file():
        raise EngineError(
            "no-file",
            sentence("The raster {file} does not exist.", file=name),
            "Choose a file that exists and run again.",
        )
    try:
        dataset = rasterio.open(path)
        _ = (dataset.descriptions, dataset.tags(), dataset.crs)  # a damaged header may hold no text
    except (RasterioError, CPLE_BaseError, UnicodeDecodeError) as problem:
        raise EngineError(
            "unreadable",
            sentence(
                "The file {file} can't be read as a raster: it is damaged or of an unknown format.", file=name
            ),
            "Open it in QGIS to check it, or export it again as GeoTIFF.",
        ) from problem
    try:
        check_virtual(dataset)
    except EngineError:
        dataset.close()
        raise
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
    """Read bands of a window as float32: the values that QGIS shows, NaN where there is none.

    ``bands`` is one number (array [H, W]) or several ([B, H, W]), counted from 1. Scale and offset tags
    are applied. Declared nodata, a mask band, an alpha band and undeclared fill values (``missing``) are
    no data. Raises EngineError for a file that is damaged inside.
    """
    several = [bands] if isinstance(bands, int) else list(bands)
    values = read_stored(dataset, several, window, out)
    for band, plane in zip(several, values):
        scale, offset = scaling(dataset, band)
        plane[is_fill(plane, dataset.dtypes[band - 1], (scale, offset) != (1.0, 0.0))] = np.nan
        apply_scaling(plane, scale, offset)
    return values[0] if isinstance(bands, int) else values


def read_stored(
    dataset: Any,
    bands: Sequence[int],
    window: Optional[Window] = None,
    out: Optional[np.ndarray] = None,
    infinite_is_missing: bool = True,
) -> np.ndarray:
    """Read bands as stored, float32 [B, H, W]: tags not applied, NaN where the file says that nothing is.

    Infinite values are none either, or stay where ``infinite_is_missing`` is False. Raises EngineError
    for a file that is damaged inside.
    """
    several = list(bands)
    alpha = _alpha_band(dataset)
    try:
        with np.errstate(over="ignore"):
            values = dataset.read(
                several, window=window, out=out, out_dtype=None if out is not None else "float32"
            )
        for number, band in enumerate(several):
            plane = values[number]
            if infinite_is_missing:
                _settle_infinite(dataset, band, window, plane)
            flags = [flag.name for flag in dataset.mask_flag_enums[band - 1]]
            if flags == ["nodata"]:
                nodata = np.float32(dataset.nodatavals[band - 1])
                if not np.isnan(nodata):
                    plane[plane == nodata] = np.nan
            elif "all_valid" not in flags and not ("alpha" in flags and _alpha_band(dataset) in several):
                plane[dataset.read_masks(band, window=window) == 0] = np.nan
            if alpha and alpha not in several:
                plane[dataset.read(alpha, window=window) == 0] = np.nan
    except (RasterioError, CPLE_BaseError) as problem:
        raise damaged(raster_name(dataset.name)) from problem
    return np.asarray(values)


def _settle_infinite(dataset: Any, band: int, window: Optional[Window], plane: np.ndarray) -> None:
    """Make infinite values NaN, but those that are numbers beyond float32: undeclared ±1.8e308."""
    infinite = np.isinf(plane)
    if not infinite.any():
        return
    if dataset.dtypes[band - 1] == "float64" and not _is_huge(dataset.nodatavals[band - 1]):
        infinite &= np.isinf(dataset.read(band, window=window))
        plane[:] = np.nan_to_num(plane, copy=False, nan=np.nan)
    plane[infinite] = np.nan


def _is_huge(nodata: Optional[float]) -> bool:
    return nodata is not None and abs(nodata) > float(np.finfo(np.float32).max)


def scaling(dataset: Any, band: int) -> Tuple[float, float]:
    """Return scale and offset of a band: the value is stored × scale + offset; a scale of 0 is none."""
    return float(dataset.scales[band - 1]) or 1.0, float(dataset.offsets[band - 1])


def apply_scaling(values: np.ndarray, scale: float, offset: float) -> None:
    """Bring stored values to what QGIS shows, in place."""
    if scale != 1.0:
        values *= np.float32(scale)
    if offset != 0.0:
        values += np.float32(offset)


def _alpha_band(dataset: Any) -> int:
    """Return the place of the alpha band; 0 where there is none."""
    kinds = list(dataset.colorinterp)
    return kinds.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in kinds else 0


def damaged(file: str) -> EngineError:
    """Return the error of a raster whose pixels can't all be read; code "unreadable"."""
    return EngineError(
        "unreadable",
        sentence("The raster {file} is damaged: a part of it can't be read.", file=file),
        "Copy or download it again.",
    )


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

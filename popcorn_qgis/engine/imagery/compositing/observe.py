"""One scene on the composite's grid: read, masked, and in the unit that the models read."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from ...io.align import TOLERANCE_PX, overlaps
from ...io.grid import Grid, no_crs
from ...io.missing import is_fill
from ...io.raster import apply_scaling, damaged, open_raster
from ...io.units import Conversion
from ...io.warp import on_grid
from ..scene import SENTINEL2, BandFile, Mask, SceneRecord

#: Classes of the scene classification that hide the ground or show none: nodata, saturated, cloud
#: shadow, cloud of medium and high probability, thin cirrus, snow (ESA, Level-2A algorithm, table of SCL).
NOT_CLEAR_SCL = (0, 1, 3, 8, 9, 10, 11)
#: Those of them that are grown: thin cloud and shadow reach further than their class.
GROWN_SCL = (3, 8, 9, 10)


#: Reads one band on a grid, as ``read_on_grid`` does.
FileReader = Callable[[BandFile, Grid, Optional[float]], Optional[np.ndarray]]


def observe(
    scene: SceneRecord,
    grid: Grid,
    dilation_px: int,
    read: Optional[FileReader] = None,
    mask_apart: bool = False,
) -> Optional[np.ndarray]:
    """Return float32 [bands, height, width] on ``grid``, DN or dB; NaN where not clear.

    ``mask_apart``: nothing is left out, and a further band is 1 where the scene's mask hides the ground.

    Pixels are taken from the nearest one of the scene, never mixed. None when the scene does not
    reach the grid. Raises EngineError for a file that can't be read.
    """
    read = read or read_on_grid
    bands = []
    for file in scene.files:
        band = read(file, grid, scene.nodata)
        if band is None:
            return None
        bands.append(band)
    values = np.stack(bands)
    if not np.isfinite(values).any():
        return None
    convert(values, scene)
    if scene.mask is None:
        hidden = np.zeros(grid.shape, dtype=bool)
    else:
        hidden = hidden_pixels(scene.mask, grid, dilation_px, read)
    if mask_apart:
        return np.concatenate([values, hidden[None].astype(np.float32)])
    values[:, hidden] = np.nan
    return values


def convert(values: np.ndarray, scene: SceneRecord) -> None:
    """Bring stored values [bands, H, W] to DN without offset, not below 0, or to dB; in place.

    Zero in all bands is the sensor's fill; undeclared fills and impossible values are NaN too.
    """
    values[:, (values == 0).all(axis=0)] = np.nan
    for band, (scale, shift) in zip(values, scene.scaling or ((1.0, 0.0),) * len(values)):
        band[is_fill(band, scene.dtype or "float32", (scale, shift) != (1.0, 0.0))] = np.nan
        apply_scaling(band, scale, shift)
    Conversion(scene.unit, scene.offset_dn).apply(values)
    if scene.sensor == SENTINEL2:
        np.maximum(values, np.float32(0), out=values)  # keeps NaN


def hidden_pixels(mask: Mask, grid: Grid, dilation_px: int, read: FileReader) -> np.ndarray:
    """Return bool [height, width]: True where the mask hides the ground; grown by ``dilation_px``."""
    wide = grid.crop(-dilation_px, -dilation_px, grid.width + 2 * dilation_px, grid.height + 2 * dilation_px)
    values = read(mask.file, wide, None)
    if values is None:
        return np.ones(grid.shape, dtype=bool)
    if mask.kind == "scl":
        hidden = np.isin(values, NOT_CLEAR_SCL) | ~np.isfinite(values)
        grown = np.isin(values, GROWN_SCL)
    elif mask.kind == "clear":
        hidden = values != 1
        grown = hidden & np.isfinite(values) & (values != 0)
    else:
        grown = np.isfinite(values) & (values != 0)
        hidden = grown | ~np.isfinite(values)
    hidden |= grow(grown, dilation_px)
    inner = slice(dilation_px, dilation_px + grid.height), slice(dilation_px, dilation_px + grid.width)
    return hidden[inner]


def grow(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Return bool [H, W]: True within ``radius_px`` (a square's half side) of a True pixel."""
    if radius_px == 0 or not mask.any():
        return mask
    for axis in (0, 1):
        summed = np.cumsum(mask, axis=axis, dtype=np.int32)
        size = mask.shape[axis]
        places = np.arange(size)
        upper = np.take(summed, np.minimum(places + radius_px, size - 1), axis=axis)
        below = places - radius_px - 1
        lower = np.take(summed, np.maximum(below, 0), axis=axis)
        shape = (-1, 1) if axis == 0 else (1, -1)
        mask = upper - np.where(below.reshape(shape) >= 0, lower, 0) > 0
    return mask


def read_on_grid(file: BandFile, grid: Grid, nodata: Optional[float]) -> Optional[np.ndarray]:
    """Return one band on ``grid``, float32 [height, width], NaN outside and at nodata.

    ``nodata`` counts where the file names none. None when the file does not reach the grid.
    """
    values = _bands_on_grid(file.address, [file.band], grid, nodata)
    return None if values is None else np.asarray(values[0])


def reader_of(files: Sequence[BandFile]) -> FileReader:
    """Return what reads as ``read_on_grid`` does, but all bands of a raster at once, of one scene."""
    kept: Dict[Tuple[Any, ...], Any] = {}

    def read(file: BandFile, grid: Grid, nodata: Optional[float]) -> Optional[np.ndarray]:
        bands = [one.band for one in files if one.address == file.address]
        if file.band not in bands:
            return read_on_grid(file, grid, nodata)
        key = file.address, nodata, grid.transform, grid.shape
        if key not in kept:
            kept[key] = _bands_on_grid(file.address, bands, grid, nodata)
        return None if kept[key] is None else np.asarray(kept[key][bands.index(file.band)])

    return read


def _bands_on_grid(
    address: str, bands: List[int], grid: Grid, nodata: Optional[float]
) -> Optional[np.ndarray]:
    with ExitStack() as stack:
        dataset = stack.enter_context(open_raster(address))
        if dataset.crs is None:
            raise no_crs(short_name(address))
        if not reaches(dataset, grid):
            return None
        own = dataset.nodatavals[bands[0] - 1]
        options: dict[str, Any] = (
            {} if own is None and nodata is None else {"src_nodata": own if own is not None else nodata}
        )
        try:
            warped = stack.enter_context(on_grid(dataset, grid, Resampling.nearest, TOLERANCE_PX, **options))
            return warped.read(bands).astype(np.float32, copy=False)
        except RasterioError as problem:
            raise damaged(short_name(address)) from problem


def reaches(dataset: Any, grid: Grid) -> bool:
    """Tell whether an open raster overlaps the grid."""
    return overlaps(dataset.bounds, dataset.crs, grid, short_name(dataset.name))


def short_name(address: str) -> str:
    """Return the file's name without its folder, its host or what follows a question mark."""
    return Path(address.split("?")[0]).name

"""Values brought from one grid to another, in memory or from an open raster."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, Optional

import numpy as np
from rasterio.enums import Resampling
from rasterio.io import MemoryFile
from rasterio.vrt import WarpedVRT

from .align import TOLERANCE_PX
from .grid import Grid


def warped(values: np.ndarray, its_grid: Grid, grid: Grid, resampling: Resampling) -> np.ndarray:
    """Return ``values`` float32 [B, H, W] of one grid on another; NaN is no value, and outside.

    A pixel does not depend on what else is read (rasterio's ``reproject`` takes no tolerance). Bilinear
    values are averages over a pixel where those of ``its_grid`` are smaller.
    """
    east, north = its_grid.pixel_size_m()
    to_east, to_north = grid.pixel_size_m()
    options = {"count": len(values), "dtype": "float32", "nodata": np.nan}
    size = {"width": its_grid.width, "height": its_grid.height}
    with ExitStack() as stack:
        memory = stack.enter_context(MemoryFile())
        with memory.open(
            driver="GTiff", crs=its_grid.crs, transform=its_grid.transform, **size, **options
        ) as dataset:
            dataset.write(values)
        scales = {"XSCALE": min(1.0, east / to_east), "YSCALE": min(1.0, north / to_north)}
        dataset = stack.enter_context(memory.open())
        return stack.enter_context(on_grid(dataset, grid, resampling, TOLERANCE_PX, **scales)).read()


def on_grid(
    dataset: Any, grid: Grid, resampling: Resampling, tolerance_px: Optional[float] = None, **options: Any
) -> WarpedVRT:
    """Return an open raster as float32 on ``grid``, NaN where it has no value.

    ``tolerance_px`` is how far a place may be off; None: as GDAL has it, an eighth of a pixel.
    """
    if tolerance_px is not None:
        options["tolerance"] = tolerance_px
    return WarpedVRT(
        dataset,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=resampling,
        dtype="float32",
        nodata=float("nan"),
        **options,
    )

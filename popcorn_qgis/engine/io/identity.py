"""Which data a raster is: hashes of every file behind it, whatever GDAL calls it, and how they are read."""

from __future__ import annotations

from typing import Any, List


def read_as(dataset: Any) -> List[object]:
    """Return what else the values of an open raster depend on: nodata, scale, offset, masks."""
    flags = [[flag.name for flag in flags] for flags in dataset.mask_flag_enums]
    return [[str(value) for value in dataset.nodatavals], list(dataset.scales), list(dataset.offsets), flags]

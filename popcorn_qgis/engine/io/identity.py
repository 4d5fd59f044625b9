"""Which data a raster is: its name for people, and hashes of what lies behind whatever GDAL calls it."""

from __future__ import annotations

import hashlib
import os
import re
from typing import Any, List, Optional, Union

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ...contract.file_hash import file_sha256
from ..feedback import Report

#: What GDAL opens though it is no file: /vsizip/…, NETCDF:"file":variable, GTIFF_DIR:2:file. A Windows drive
#: has one letter.
_GDAL_NAME = re.compile(r"/vsi[a-z0-9_]+/|[A-Za-z][A-Za-z0-9_]+:", re.IGNORECASE)
#: Files that GDAL reads with a raster, and QGIS writes: they change nothing about its pixels.
_SIDECARS = (".ovr", ".aux.xml")
_PIECE_PX = 1024


def is_gdal_name(path: Union[str, os.PathLike[str]]) -> bool:
    """Tell whether a path is a name that only GDAL knows, not a file's."""
    return _GDAL_NAME.match(str(path)) is not None and not os.path.isfile(path)


def raster_name(path: Union[str, os.PathLike[str]]) -> str:
    """Return what people call a raster: its file's name, and its part; no folder, host or query."""
    text = str(path).replace('"', "").replace("\\", "/")
    return text.split("?")[0].split("#")[0].rsplit("/", 1)[-1]


def companions(path: str) -> List[str]:
    """Return the other files whose pixels GDAL reads for a raster (those of a virtual one), sorted."""
    try:
        with rasterio.open(path) as dataset:
            return sorted(file for file in dataset.files if file != path and not file.endswith(_SIDECARS))
    except (RasterioError, CPLE_BaseError):
        return []


def raster_sha256(path: str, report: Optional[Report] = None) -> str:
    """Return a hash of the data behind a raster: of its file, or of the container and the part in it.

    Of what is on no disk (/vsicurl), that of the pixels. Sidecars change nothing. Raises OSError.
    """
    if os.path.isfile(path):
        return file_sha256(path, report)
    with rasterio.open(path) as dataset:
        files = sorted({file for file in (_file_on_disk(name) for name in dataset.files) if file})
        if not files:
            return _pixels_sha256(dataset, report)
    digest = hashlib.sha256(raster_name(path).encode())
    for file in files:
        digest.update(file_sha256(file, report).encode())
    return digest.hexdigest()


def read_as(dataset: Any) -> List[object]:
    """Return what else the values of an open raster depend on: nodata, scale, offset, masks."""
    flags = [[flag.name for flag in flags] for flags in dataset.mask_flag_enums]
    return [[str(value) for value in dataset.nodatavals], list(dataset.scales), list(dataset.offsets), flags]


def _file_on_disk(name: str) -> str:
    """Return the file that a name of GDAL lies in, such as a zip; empty: none, or a sidecar."""
    if name.endswith(_SIDECARS):
        return ""
    part = re.sub(r"^(?:/vsi(?:zip|tar|gzip|7z|rar)/)+\{?", "", name)
    while part and part != os.path.dirname(part):
        if os.path.isfile(part):
            return part
        part = os.path.dirname(part.rstrip("}"))
    return ""


def _pixels_sha256(dataset: Any, report: Optional[Report]) -> str:
    digest = hashlib.sha256(str((dataset.crs, tuple(dataset.transform), dataset.shape)).encode())
    for row in range(0, dataset.height, _PIECE_PX):
        for column in range(0, dataset.width, _PIECE_PX):
            if report is not None:
                report.check_cancelled()
            window = (
                (row, min(row + _PIECE_PX, dataset.height)),
                (column, min(column + _PIECE_PX, dataset.width)),
            )
            digest.update(dataset.read(window=window).tobytes())
    return digest.hexdigest()

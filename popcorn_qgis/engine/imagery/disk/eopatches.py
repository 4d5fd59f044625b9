"""EOPatches as rasters: arrays of numpy with their times and their box, as eo-learn and rsdtlib keep them.

No pickle is read, and no array that holds one: a patch whose times or box are pickles is refused. Sizes are
known from the arrays' headers before they are read, and nothing outside of a patch is followed.
"""

from __future__ import annotations

import gzip
import json
import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Iterator, List, Optional, Sequence, Tuple, cast

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window

from ....contract.bands import S1_BANDS, S2_L1C_BANDS, S2_L2A_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.dates import moment_in
from ...io.grid import Grid
from ...io.raster import write_raster
from .rasters import pass_in

#: An array larger than this is no patch that can be read here.
LARGEST_BYTES = 8 << 30
_ROWS = 256
_BOX = "bbox.geojson"
#: rsdtlib's folders beside the one with whole patches: unmasked, masks alone, of nothing.
_UNFINISHED = {"tmp_eopatches", "clm_eopatches", "fail_eopatches"}
_SEEN, _CLOUD, _VALID = ("DATAMASK", "IS_DATA"), ("CLM", "CLOUD_MASK"), ("IS_VALID", "VALID_DATA")
#: rsdtlib's array of radar: what Sentinel Hub gives where nothing else is asked for.
_RSDTLIB_RADAR = "L1_GND"


@dataclass(frozen=True)
class _Array:
    """An array in a file: its values from ``offset`` on, [time, height, width, bands], in C order."""

    name: str
    path: Path
    shape: Tuple[int, int, int, int]
    dtype: np.dtype
    offset: int


def find_patches(folder: Path, report: Report) -> List[Path]:
    """Return the folders of whole patches in a folder and below it."""
    found = []
    for place in (folder, *sorted(path for path in folder.rglob("*") if path.is_dir())):
        report.check_cancelled()
        inner = {part.lower() for part in place.relative_to(folder).parts}
        if (place / "data").is_dir() and any(place.glob("bbox.*")) and not inner & _UNFINISHED:
            found.append(place)
    return found


def unpack(patch: Path, folder: Path, target: Path, report: Report) -> List[Path]:
    """Write a raster, and a mask where the patch has one, for each time of a patch; return their paths.

    Raises EngineError for a patch with pickles, without a box or times, or with arrays that do not fit.
    """
    grid_of, times = _grid(patch), _times(patch)
    relative = patch.relative_to(folder).as_posix()
    written: List[Path] = []
    masks = [_open(path, patch, target, report) for path in _arrays(patch / "mask")]
    for path in _arrays(patch / "data"):
        array = _open(path, patch, target, report)
        bands = _bands(array)
        if not bands:
            report.log(
                sentence("{file} is left out: its bands are not known.", file=f"{relative}/{array.name}")
            )
            continue
        if len(times) != array.shape[0]:
            raise _broken(patch, sentence("{array} has another number of times", array=array.name))
        for mask in masks:
            if mask.shape[:3] != array.shape[:3]:
                raise _broken(patch, sentence("{array} has another shape", array=mask.name))
        grid = grid_of(array.shape[2], array.shape[1])
        written += _write(array, bands, masks, times, grid, relative, target, report)
    return written


def _write(
    array: _Array,
    bands: Tuple[str, ...],
    masks: Sequence[_Array],
    times: Sequence[datetime],
    grid: Grid,
    relative: str,
    target: Path,
    report: Report,
) -> List[Path]:
    radar = bands == S1_BANDS
    sensor = "s1" if radar else "s2"
    stem = relative.replace("/", "_").replace(".", "").strip("_")
    tags = {"PRODUCT": "Sentinel-1" if radar else f"Sentinel-2 {'L1C' if len(bands) == 13 else 'L2A'}"}
    if radar:
        tags["PASS"] = pass_in({}, relative) or "not known"
        if array.name.upper() == _RSDTLIB_RADAR:
            tags["BACKSCATTER"] = "gamma0 ellipsoid"
    seen, cloud, valid = (_named(masks, names) for names in (_SEEN, _CLOUD, _VALID))
    unit = "linear power" if array.name.upper() == _RSDTLIB_RADAR else "as stored"
    paths = []
    for number, time in enumerate(times):
        said = {**tags, "TIME": f"{time:%Y-%m-%dT%H:%M:%SZ}"}
        path = target / f"{sensor}_{stem}_{time:%Y%m%dT%H%M%S}.tif"
        with write_raster(
            path,
            grid,
            quantity="sentinel1" if radar else "sentinel2",
            unit=unit,
            report=report,
            bands=len(bands),
            descriptions=bands,
            tags=said,
        ) as out:
            for window, values in _blocks(array, number, grid, report):
                there = np.ones(values.shape[1:], bool) if seen is None else _block(seen, number, window) != 0
                out.write(np.where(there, values, np.float32(np.nan)), window)
        paths.append(path)
        if radar or (cloud is None and valid is None):
            continue
        mask_path = target / f"mask_{stem}_{time:%Y%m%dT%H%M%S}.tif"
        with write_raster(
            mask_path,
            grid,
            quantity="classes",
            report=report,
            descriptions=("mask",),
            tags={"TIME": said["TIME"], "VALUES": "0 no data, 1 clear, 2 cloud"},
        ) as out:
            for window, _ in _blocks(array, number, grid, report, empty=True):
                if cloud is not None:
                    hidden = _block(cloud, number, window) == 1
                elif valid is not None:
                    hidden = _block(valid, number, window) == 0
                out.write(np.where(hidden, 2, 1).astype(np.uint8), window)
        paths.append(mask_path)
    return paths


def _blocks(
    array: _Array, number: int, grid: Grid, report: Report, empty: bool = False
) -> Iterator[Tuple[Window, np.ndarray]]:
    """Yield windows of rows with float32 [bands, rows, width]; ``empty``: without values."""
    values = np.memmap(array.path, array.dtype, "r", array.offset, array.shape)
    for row in range(0, grid.height, _ROWS):
        report.check_cancelled()
        rows = min(_ROWS, grid.height - row)
        block = np.moveaxis(values[number, row : row + rows], -1, 0).astype(np.float32)
        yield Window(0, row, grid.width, rows), block[:0] if empty else block


def _block(array: _Array, number: int, window: Window) -> np.ndarray:
    values = np.memmap(array.path, array.dtype, "r", array.offset, array.shape)
    return np.asarray(values[number, window.row_off : window.row_off + window.height, :, 0])


def _named(arrays: Sequence[_Array], names: Sequence[str]) -> Optional[_Array]:
    return next((array for array in arrays if array.name.upper() in names), None)


def _bands(array: _Array) -> Tuple[str, ...]:
    """Return the bands of an array by their number, and of radar by its name too; empty for another one."""
    name, count = array.name.upper(), array.shape[3]
    if count == len(S1_BANDS) and any(word in name for word in (_RSDTLIB_RADAR, "S1", "GRD", "VV")):
        return S1_BANDS
    return {13: S2_L1C_BANDS, 12: S2_L2A_BANDS}.get(count, ()) if array.dtype.kind in "fui" else ()


def _arrays(folder: Path) -> List[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.name.endswith((".npy", ".npy.gz")))


def _open(path: Path, patch: Path, target: Path, report: Report) -> _Array:
    """Return an array by its header, unpacked into ``target`` where it is packed; else EngineError."""
    if patch.resolve() not in path.resolve().parents:
        raise _broken(patch, sentence("{array} lies elsewhere", array=path.name))
    name = path.name.split(".npy")[0]
    packed = path.suffix == ".gz"
    try:
        with _opened(path) as stream:
            shape, dtype = _header(stream)
            offset = stream.tell()
            size = math.prod(shape) * dtype.itemsize
            if len(shape) != 4 or dtype.hasobject or not 0 < size <= LARGEST_BYTES:
                raise ValueError
            if packed:
                path = _unpacked(path, offset + size, target, report)
    except (OSError, EOFError, ValueError) as problem:
        raise _broken(
            patch, sentence("{array} is no plain array of four dimensions", array=path.name)
        ) from problem
    if path.stat().st_size < offset + size:
        raise _broken(patch, sentence("{array} is cut off", array=path.name))
    return _Array(name, path, shape, dtype, offset)


def _unpacked(path: Path, size: int, target: Path, report: Report) -> Path:
    """Unpack as many bytes as the header speaks of, and no more; ValueError where there are fewer."""
    number = sum(1 for _ in target.glob("*.npy"))
    out = target / f"{number}.npy"
    with gzip.open(path, "rb") as packed, out.open("wb") as plain:
        left = size
        while left:
            report.check_cancelled()
            part = packed.read(min(left, 1 << 22))
            if not part:
                raise ValueError
            plain.write(part)
            left -= len(part)
    return out


def _opened(path: Path) -> BinaryIO:
    return cast(BinaryIO, gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")


def _header(stream: BinaryIO) -> Tuple[Any, np.dtype]:
    """Return shape and type of an array in C order; ValueError for anything else."""
    version = np.lib.format.read_magic(stream)
    read = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
    if version not in read:
        raise ValueError
    shape, fortran, dtype = read[version](stream)
    if fortran:
        raise ValueError
    return shape, dtype


def _times(patch: Path) -> List[datetime]:
    for name in ("timestamps.json", "timestamp.json"):
        if (patch / name).is_file():
            told = _json(patch, name)
            moments = [moment_in(text if isinstance(text, str) else "") for text in told or ()]
            known = [moment for moment in moments if moment is not None]
            if not known or len(known) != len(moments):
                raise _broken(patch, sentence("{array} holds no times", array=name))
            return known
    named = moment_in(patch.name)  # as rsdtlib names its patches, of one time each
    if named is not None:
        return [named]
    raise _pickled(patch, "timestamp")


def _grid(patch: Path) -> Any:
    """Return what makes the grid of a patch, by width and height in pixels."""
    if not (patch / _BOX).is_file():
        raise _pickled(patch, "bbox")
    document = _json(patch, _BOX)
    try:
        geometry = document.get("geometry", document)
        said = document.get("crs") or geometry.get("crs") or {}
        text = said["properties"]["name"] if said else "EPSG:4326"
        crs = CRS.from_user_input("EPSG:4326" if "CRS84" in text else text)
        ring = geometry["coordinates"][0]
        xs, ys = ([float(place[axis]) for place in ring] for axis in (0, 1))
    except (AttributeError, KeyError, IndexError, TypeError, ValueError, CRSError) as problem:
        raise _broken(patch, sentence("{array} holds no box", array=_BOX)) from problem
    west, south, east, north = min(xs), min(ys), max(xs), max(ys)
    if not (all(map(math.isfinite, (west, south, east, north))) and west < east and south < north):
        raise _broken(patch, sentence("{array} holds no box", array=_BOX))

    def make(width: int, height: int) -> Grid:
        step = Affine((east - west) / width, 0, west, 0, -(north - south) / height, north)
        return Grid(crs, step, width, height)

    return make


def _json(patch: Path, name: str) -> Any:
    try:
        if (patch / name).stat().st_size > 16 << 20:
            raise ValueError
        return json.loads((patch / name).read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise _broken(patch, sentence("{array} can't be read", array=name)) from problem


def _pickled(patch: Path, what: str) -> EngineError:
    return EngineError(
        "pickle",
        sentence(
            "The EOPatch {patch} has no readable {what}: older ones keep it as a pickle, which may run code "
            "and is not read.",
            patch=patch.name,
            what=what,
        ),
        "Load it with eo-learn 1.0 or newer, and save it again.",
    )


def _broken(patch: Path, why: str) -> EngineError:
    return EngineError(
        "eopatch",
        sentence("The EOPatch {patch} can't be read: {why}.", patch=patch.name, why=why),
        "Save it again with eo-learn, or take it out of the folder.",
    )

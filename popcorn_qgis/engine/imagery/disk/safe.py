"""Sentinel-2 products as they are delivered: folders named so, with or without the ending .SAFE."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Optional, Sequence

import numpy as np

from ....contract.bands import S2_L1C_BANDS, S2_TEN_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.dates import day_in_name, moment_in
from ...io.offset import offset_to_remove, said_by
from ...io.orbits import relative_orbit_in
from ...io.raster import open_raster, read_stored
from ..scene import BANDS, L1C, L2A, SENTINEL2, BandFile, Mask, SceneRecord
from .rasters import WarningsOnly

_NAME = re.compile(r"S2[A-D]_MSI(L1C|L2A)_\d{8}T\d{6}_N(\d\d)(\d\d)_R\d{3}_T\w{5}_", re.IGNORECASE)


def is_product(folder: Path) -> bool:
    """Tell whether a folder is a product: by its ending, or by its name and what lies in it."""
    return folder.suffix.upper() == ".SAFE" or (
        _NAME.match(folder.name) is not None and (folder / "GRANULE").is_dir()
    )


def safe_scene(
    folder: Path, offset: str, report: Report, bands: Sequence[str] = BANDS[SENTINEL2]
) -> SceneRecord:
    """Return a product's scene with its scene classification as the mask.

    The offset to remove is what MTD_MSIL2A.xml says (BOA_ADD_OFFSET), else it follows from the
    processing baseline (99.99, a local processing, says nothing), and the pixels must bear it out;
    ``offset`` is "auto", "remove" or "keep". Raises EngineError for a product
    of another level or sensor, and for one with files missing.
    """
    named, day = _NAME.match(folder.name), day_in_name(folder.name)
    if named is None or day is None or named[1].upper() == "L1C":
        raise EngineError(
            "not-l2a",
            sentence(
                "{folder} is a Sentinel-1 product without geocoding."
                if folder.name.startswith("S1")
                else "{folder} is no Level-2A product.",
                folder=folder.name,
            ),
            "Give Sentinel-2 products of Level-2A, and Sentinel-1 as terrain-corrected GeoTIFFs.",
        )
    said = _metadata(folder)
    baseline = _first(r"<PROCESSING_BASELINE>([\d.]+)<", said) or f"{named[2]}.{named[3]}"
    files = tuple(BandFile(_image(folder, _resolution(band), band)) for band in bands)
    told = {"PROCESSING_BASELINE": baseline}
    added = _first(r"<BOA_ADD_OFFSET[^>]*>(-?\d+)<", said)
    if added:
        told["BOA_ADD_OFFSET"] = added
    removed = 0.0
    if offset == "remove" or (offset == "auto" and said_by(told, "") != 0.0):
        removed = offset_to_remove(_visible(files), told, offset, False, folder.name, WarningsOnly(report))
    cloud = _first(r"<Cloud_Coverage_Assessment>([\d.]+)<", said)
    return SceneRecord(
        id=_id(folder),
        sensor=SENTINEL2,
        day=day,
        files=files,
        unit="dn",
        mask=Mask(BandFile(_image(folder, "R20m", "SCL")), "scl"),
        offset_dn=removed,
        nodata=0.0,
        baseline=baseline,
        cloud_percent=float(cloud) if cloud else None,
        overpass=_overpass(folder),
    )


def safe_acquisition(folder: Path, offset: str, report: Report) -> SceneRecord:
    """Return a product of either level with its time and all bands that a series takes: ten, or 13 of L1C.

    Of L1C the offset is not looked at, and nothing tells its clouds. Raises EngineError as ``safe_scene``.
    """
    named, start = _NAME.match(folder.name), moment_in(folder.name)
    bands: Sequence[str]
    if named is None or start is None or named[1].upper() != "L1C":
        scene = safe_scene(folder, offset, report, S2_TEN_BANDS)
        bands, level = S2_TEN_BANDS, L2A
    else:
        bands, level = S2_L1C_BANDS, L1C
        scene = SceneRecord(
            id=_id(folder),
            sensor=SENTINEL2,
            day=start.date(),
            files=tuple(BandFile(_image(folder, "", band)) for band in bands),
            unit="dn",
            nodata=0.0,
            baseline=f"{named[2]}.{named[3]}",
            overpass=_overpass(folder),
        )
    return replace(
        scene,
        bands=tuple(bands),
        level=level,
        start=start,
        end=None if start is None else start + timedelta(seconds=1),
        relative_orbit=relative_orbit_in(folder.name),
        scaling=((1.0, 0.0),) * len(bands),
    )


def _id(folder: Path) -> str:
    return folder.name[: -len(".SAFE")] if folder.suffix.upper() == ".SAFE" else folder.name


def _overpass(folder: Path) -> str:
    return "_".join(folder.name.upper().split("_")[part] for part in (0, 2, 4))


_SIDE_PX = 700


def _visible(files: Sequence[BandFile]) -> np.ndarray:
    """Return pixels of the visible bands, read coarsely, float32 [3, n]; without those that are missing."""
    bands = []
    for file in files[:3]:
        with open_raster(file.address) as dataset:
            shrink = max(dataset.width, dataset.height, _SIDE_PX) / _SIDE_PX
            shape = (1, max(int(dataset.height / shrink), 1), max(int(dataset.width / shrink), 1))
            bands.append(read_stored(dataset, [1], out=np.empty(shape, np.float32)).ravel())
    values = np.stack(bands)
    return values[:, (values > 0).all(axis=0)]


def _resolution(band: str) -> str:
    return "R10m" if band in BANDS[SENTINEL2] else "R20m"


def _image(folder: Path, resolution: str, band: str) -> str:
    place, ending = (f"{resolution}/", "_*.jp2") if resolution else ("", ".jp2")
    found = sorted(folder.glob(f"GRANULE/*/IMG_DATA/{place}*_{band}{ending}"))
    if not found:
        raise EngineError(
            "product-incomplete",
            sentence(
                "The product {product} has no {band} image in {resolution}.",
                product=folder.name,
                band=band,
                resolution=resolution or "IMG_DATA",
            ),
            "Download or unpack it again.",
        )
    return str(found[0])


def _metadata(folder: Path) -> str:
    path = folder / "MTD_MSIL2A.xml"
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def _first(pattern: str, text: str) -> Optional[str]:
    found = re.search(pattern, text)
    return found[1] if found else None

"""One acquisition as files of a series: the raster, its cloud mask, and a receipt by which a run goes on."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Optional, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io import series
from ...io.atomic_file import write_text
from ...io.grid import Grid
from ...io.raster import write_raster
from ...io.raster_write import RasterWriter
from ...io.series import Member
from ..area import PlannedArea, pieces_of
from ..scene import ELLIPSOID_GAMMA0, SENTINEL1
from .looks import Acquisition, Look

RECEIPTS, REQUEST = ".observations", "request.json"
CLOUD, CLEAR, UNSEEN = 1, 0, 255
#: Of the product of the radar that keeps linear power, as rsdtlib asks for it.
LINEAR_PRODUCTS = (ELLIPSOID_GAMMA0,)
PIECE_PX = 1024
SMALLEST_DN, LARGEST_DN = 1, 65535


@dataclass(frozen=True)
class Layout:
    """What all acquisitions of a series have in common."""

    folder: Path
    area: PlannedArea
    s2_bands: Tuple[str, ...]
    level: str
    backscatter: str
    source: str
    processed_by: str = ""
    masked: bool = False  # the source tells of every optical look what is cloud
    piece_px: int = 0  # the side of a piece; 0: PIECE_PX

    def places(self) -> List[Tuple[int, int, Grid]]:
        """Return the pieces of the grid."""
        return list(pieces_of(self.area.grid, self.piece_px or PIECE_PX))


class Nothing(Exception):
    """An acquisition that saw nothing of the area: no file of it is kept."""


@dataclass
class Seen:
    """Pixels of an acquisition, counted while it is written."""

    wanted: int = 0
    seen: int = 0
    clear: int = 0


def write_acquisition(
    acquisition: Acquisition,
    layout: Layout,
    looks: Iterator[Optional[Look]],
    report: Report,
) -> Optional[Member]:
    """Write what was seen and its mask; ``looks`` are those of ``layout.places()`` that are wanted, in order.

    Returns the row of the series with paths from the folder on; None where nothing was seen: then no file is
    written. Raises EngineError where a file can't be written.
    """
    radar = acquisition.scenes[0].sensor == SENTINEL1
    masked = not radar and (layout.masked or any(scene.mask is not None for scene in acquisition.scenes))
    counted = Seen()
    path, mask_path = f"{acquisition.name}.tif", f"{acquisition.name}_cloud.tif"
    tags = _tags(acquisition, layout)
    try:
        with ExitStack() as files:
            out = files.enter_context(_writer(layout, path, radar, tags, report))
            mask_out = files.enter_context(_mask_writer(layout, mask_path, tags, report)) if masked else None
            for column, row, grid in layout.places():
                window = Window(column, row, grid.width, grid.height)
                wanted = layout.area.wants(grid)
                look = next(looks) if wanted else None
                inside = layout.area.inside(grid) if wanted else np.zeros(grid.shape, dtype=bool)
                values, mask = _stored(look, inside, out.bands, layout, radar, counted)
                out.write(values, window)
                if mask_out is not None:
                    mask_out.write(mask, window)
            if not counted.seen:
                raise Nothing
            out.update_tags(SEEN_PERCENT=f"{100 * counted.seen / counted.wanted:.3f}")
    except Nothing:
        return None
    share = counted.clear / max(counted.wanted, 1) if masked or radar else None
    return _member(acquisition, layout, path, mask_path if masked else "", share)


def _mask_writer(layout: Layout, path: str, tags: Mapping[str, str], report: Report) -> RasterWriter:
    return write_raster(
        layout.folder / path,
        layout.area.grid,
        quantity="classes",
        unit="0 = clear, 1 = cloud, shadow or snow",
        report=report,
        descriptions=("cloud",),
        tags={key: tags[key] for key in ("DATE", "TIME", "SOURCE", "NOTICE")},
    )


def _writer(layout: Layout, path: str, radar: bool, tags: Mapping[str, str], report: Report) -> RasterWriter:
    linear = radar and layout.backscatter in LINEAR_PRODUCTS
    bands = ("VV", "VH") if radar else layout.s2_bands
    return write_raster(
        layout.folder / path,
        layout.area.grid,
        quantity="sentinel1" if radar else "sentinel2",
        unit="linear power" if linear else "",
        dtype="" if radar else "uint16",
        report=report,
        bands=len(bands),
        descriptions=bands,
        tags=tags,
    )


def _stored(
    look: Optional[Look], inside: np.ndarray, bands: int, layout: Layout, radar: bool, counted: Seen
) -> Tuple[np.ndarray, np.ndarray]:
    """Return values as they are stored and the mask, and count; DN are 1 and more, as 0 is no data."""
    values = np.full((bands, *inside.shape), np.nan, np.float32) if look is None else look.values
    values = np.where(inside, values, np.float32(np.nan))
    seen = np.isfinite(values).all(axis=0)
    hidden = np.zeros(inside.shape, bool) if look is None or look.hidden is None else look.hidden
    mask = np.where(seen, np.where(hidden, CLOUD, CLEAR), UNSEEN).astype(np.uint8)
    counted.wanted += int(inside.sum())
    counted.seen += int(seen.sum())
    counted.clear += int((mask == CLEAR).sum())
    if radar:
        return _backscatter(values, look is not None and look.linear, layout), mask
    values = np.clip(np.rint(values), SMALLEST_DN, LARGEST_DN)
    return np.where(seen, values, 0).astype(np.uint16), mask


def _backscatter(values: np.ndarray, linear: bool, layout: Layout) -> np.ndarray:
    """Return values in the unit of the series, dB or linear power; those that are in it stay as they are."""
    wanted = layout.backscatter in LINEAR_PRODUCTS
    if wanted == linear:
        return values
    ten = np.float32(10)
    return np.power(ten, values / ten) if wanted else ten * np.log10(values)


def _tags(acquisition: Acquisition, layout: Layout) -> Dict[str, str]:
    scene, start = acquisition.scenes[0], acquisition.start
    notice = f"Contains modified Copernicus Sentinel data {start.year}"
    tags = {
        "DATE": f"{start:%Y-%m-%d}",
        "TIME": f"{start:%Y-%m-%dT%H:%M:%SZ}",
        "SOURCE": layout.source,
        "SCENES": " ".join(one.id for one in acquisition.scenes),
        "NOTICE": f"{notice} processed by {layout.processed_by}" if layout.processed_by else notice,
    }
    if scene.sensor == SENTINEL1:
        tags["PRODUCT"] = "Sentinel-1"
        tags["PASS"], tags["BACKSCATTER"] = scene.orbit or "not known", layout.backscatter
    else:
        tags["PRODUCT"] = f"Sentinel-2 {layout.level.upper()}"
        tags["RADIOMETRIC_OFFSET"] = "removed where the producer had added it; values are not below 1"
    if scene.relative_orbit:
        tags["RELATIVE_ORBIT"] = scene.relative_orbit
    return tags


def _member(
    acquisition: Acquisition, layout: Layout, path: str, mask: str, clear_share: Optional[float]
) -> Member:
    scenes, radar = acquisition.scenes, acquisition.scenes[0].sensor == SENTINEL1
    return Member(
        path,
        acquisition.layer,
        acquisition.start,
        acquisition.end,
        mask,
        clear_share,
        layout.backscatter if radar else layout.level,
        " ".join(sorted({scene.baseline for scene in scenes if scene.baseline})),
        "" if radar else " ".join(f"{dn:g}" for dn in sorted({scene.offset_dn for scene in scenes})),
        " ".join(sorted({scene.relative_orbit for scene in scenes if scene.relative_orbit})),
        layout.source,
    )


class Receipts:
    """Which acquisitions of a request are there, or saw nothing: a small file for each, in the folder.

    Raises EngineError where the folder holds a series of something else.
    """

    def __init__(self, folder: Path, recipe: Mapping[str, object]) -> None:
        self._folder, self._place = folder, folder / RECEIPTS
        text = json.dumps(recipe, sort_keys=True, default=str)
        request = hashlib.sha256(text.encode()).hexdigest()
        kept = self._place / REQUEST
        other = kept.is_file() and _read(kept).get("request") != request
        if other or (not kept.is_file() and (folder / series.NAME).exists()):
            raise EngineError(
                "other-series",
                sentence("The folder {folder} holds another series.", folder=folder.name),
                "Choose another folder, or the source, area, bands and product that it was made with.",
            )
        self._place.mkdir(parents=True, exist_ok=True)
        write_text(str(kept), json.dumps({"request": request}))

    def of(self, acquisition: Acquisition) -> Optional[Tuple[Optional[Member]]]:
        """Return (its row,) of an acquisition that is there, (None,) of one that saw nothing; else None."""
        document = _read(self._place / f"{acquisition.name}.json")
        if document.get("scenes") != [scene.id for scene in acquisition.scenes]:
            return None
        row = document.get("row")
        if not isinstance(row, dict):
            return (None,)
        try:
            member = _from_row(row)
        except (KeyError, TypeError, ValueError):
            return None
        there = all((self._folder / path).is_file() for path in (member.path, member.mask) if path)
        return (member,) if there else None

    def keep(self, acquisition: Acquisition, member: Optional[Member]) -> None:
        """Remember an acquisition that is written, or that saw nothing."""
        row = None if member is None else dict(zip(series.COLUMNS, member.row()))
        document = {"scenes": [scene.id for scene in acquisition.scenes], "row": row}
        write_text(str(self._place / f"{acquisition.name}.json"), json.dumps(document))


def _from_row(row: Mapping[str, object]) -> Member:
    said = {name: str(row[name]) for name in series.COLUMNS}
    start, end = (datetime.fromisoformat(said[name].replace("Z", "+00:00")) for name in ("start", "end"))
    share = float(said["clear_share"]) if said["clear_share"] else None
    rest = {name: said[name] for name in series.COLUMNS[6:]}
    return Member(said["path"], said["layer"], start, end, said["mask"], share, **rest)


def _read(path: Path) -> Dict[str, object]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}

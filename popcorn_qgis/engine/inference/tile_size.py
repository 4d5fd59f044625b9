"""What the mapping jobs share: tile size, memory, and the numbers of a result."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.jobs import Compute, Imagery, Rate
from ..feedback import Report
from .device import Device
from .runner import Network
from .stack import Scene
from .tally import Tally
from .windows import HALO_PX

#: Bounds of the tile's side in pixels, chosen where the job leaves it open.
_CPU_TILE_PX, _GPU_TILE_PX, _SMALLEST_TILE_PX = 512, 2048, 64
#: What a worker takes, measured: before it computes (Python, libraries, GDAL's block cache), by band of
#: the outputs, and by pixel of a window.
_BASE_MB, _BAND_MB, _BYTES_PER_PIXEL = 330, 7, 1700
#: What it may take where the job leaves it open: enough for tiles of full size and 40 bands.
_DEFAULT_MB = 1150
#: What the rows of one row of tiles may take of GDAL's block cache where the input is in strips.
_STRIP_CACHE_MB = 96
#: GDAL's block cache: room for the strips of a row of tiles.
CACHE_MB = 128
#: What hashing the inputs takes of a run.
HASH_SHARE = 0.03
#: What the first of two passes takes of a run that fits its rate.
FIT_SHARE = 0.5


def streams_of(imagery: Imagery) -> Tuple[str, ...]:
    """Return what is given: "s1", "s2" or both. Raises EngineError for nothing."""
    streams = tuple(name for name in ("s1", "s2") if getattr(imagery, name))
    if not streams:
        raise EngineError(
            "no-imagery", "No imagery is given.", "Choose a Sentinel-2 raster, a Sentinel-1 raster, or both."
        )
    return streams


def needed_imagery(imagery: Imagery, networks: Sequence[Network]) -> Imagery:
    """Return the imagery without what no network reads: its gaps must not matter."""
    needed = {name for network in networks for name in network.inputs} or {"s1", "s2"}
    return replace(
        imagery,
        s1=imagery.s1 if "s1" in needed else (),
        s2=imagery.s2 if "s2" in needed else (),
    )


def check_rate_or_model(model: str, rate: Optional[Rate]) -> None:
    """Raise EngineError unless there is an occupancy model or a rate; the model goes first."""
    if not model and rate is None:
        raise EngineError(
            "occupancy",
            "Neither an occupancy model nor a rate is given.",
            "Choose an occupancy model, type a rate in, or give a census layer to fit it to.",
        )


def tile_shape(
    compute: Compute, scene: Scene, device: Optional[Device], bands: int, report: Report
) -> Tuple[int, int]:
    """Return height and width of a tile: as told, or what suits memory, device and file layout.

    ``bands`` is the number of bands of all outputs together.
    A file in strips is decoded a whole row of tiles at a time, so tiles are flatter the wider it is.
    """
    if compute.tile_px:
        if compute.tile_px < 1:
            raise EngineError(
                "tile-size", f"The tile size is {compute.tile_px}.", "Give 0 (chosen) or 64 and more."
            )
        return compute.tile_px, compute.tile_px
    gpu = device is not None and device.kind == "gpu"
    side = _GPU_TILE_PX if gpu else _CPU_TILE_PX
    if compute.memory_mb or not gpu:
        room = (compute.memory_mb or _DEFAULT_MB) - _BASE_MB - _BAND_MB * bands
        fits = int((max(room, 0) * 1024 * 1024 / _BYTES_PER_PIXEL) ** 0.5) - 2 * HALO_PX
        side = min(side, fits // 32 * 32)
        if side < _SMALLEST_TILE_PX:
            side = _SMALLEST_TILE_PX
            report.warning(
                f"{compute.memory_mb or _DEFAULT_MB} MB are less than the engine needs; it uses its smallest "
                f"tiles, {side} px."
            )
    strip = max(sum(source.bytes_per_row() for source in season.sources) for season in scene.seasons)
    height = side
    if strip:
        rows = _STRIP_CACHE_MB * 1024 * 1024 // strip - 2 * HALO_PX
        height = max(min(side, rows // 32 * 32), _SMALLEST_TILE_PX)
    return height, side


def numbers(tally: Tally, scene: Scene) -> Dict[str, float]:
    """Return the numbers that every mapping job reports."""
    return {
        "seconds": tally.seconds,
        "reading_seconds": tally.reading_s,
        "computing_seconds": tally.computing_s,
        "writing_seconds": tally.writing_s,
        "valid_pixels": float(tally.valid_pixels),
        "nodata_pixels": float(scene.region.pixels - tally.valid_pixels),
        "pixels_per_second": tally.pixels / max(tally.seconds, 1e-9),
        "tiles_computed": float(tally.computed),
        "tiles_skipped": float(tally.skipped),
        "tiles_resumed": float(tally.resumed),
        "seasons": float(len(scene.seasons)),
    }

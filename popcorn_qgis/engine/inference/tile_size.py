"""How large a tile is: what the memory bears, on the device and with the layout of the files at hand."""

from __future__ import annotations

from typing import Optional, Tuple

from ...contract.errors import EngineError
from ...contract.jobs import Compute
from ...contract.sentences import sentence
from ..feedback import Report
from .device import Device
from .stack import Stack

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


def tile_shape(
    compute: Compute, scene: Stack, device: Optional[Device], bands: int, halo_px: int, report: Report
) -> Tuple[int, int]:
    """Return height and width of a tile: as told, or what suits memory, device and file layout.

    ``bands`` is the number of bands of all outputs together, ``halo_px`` what windows carry around tiles.
    A file in strips is decoded a whole row of tiles at a time, so tiles are flatter the wider it is.
    """
    if compute.tile_px:
        if compute.tile_px < 1:
            raise EngineError(
                "tile-size",
                sentence("The tile size is {tile_px}.", tile_px=compute.tile_px),
                "Give 0 (chosen) or 64 and more.",
            )
        return compute.tile_px, compute.tile_px
    gpu = device is not None and device.kind == "gpu"
    side = _GPU_TILE_PX if gpu else _CPU_TILE_PX
    if compute.memory_mb or not gpu:
        room = (compute.memory_mb or _DEFAULT_MB) - _BASE_MB - _BAND_MB * bands
        fits = int((max(room, 0) * 1024 * 1024 / _BYTES_PER_PIXEL) ** 0.5) - 2 * halo_px
        side = min(side, fits // 32 * 32)
        if side < _SMALLEST_TILE_PX:
            side = _SMALLEST_TILE_PX
            report.warning(
                sentence(
                    "{memory_mb} MB are less than the engine needs; it uses its smallest tiles, "
                    "{tile_px} px.",
                    memory_mb=compute.memory_mb or _DEFAULT_MB,
                    tile_px=side,
                )
            )
    strip = max(sum(source.bytes_per_row() for source in season.sources) for season in scene.steps)
    height = side
    if strip:
        rows = _STRIP_CACHE_MB * 1024 * 1024 // strip - 2 * halo_px
        height = max(min(side, rows // 32 * 32), _SMALLEST_TILE_PX)
    return height, side

"""What the values of a mapping job's tiles depend on: the name under which they are kept."""

from __future__ import annotations

from dataclasses import astuple
from typing import Mapping, Optional, Tuple

import numpy as np
import onnxruntime as ort
import rasterio

from ...contract.jobs import Compute
from ..feedback import Report
from ..io.identity import read_as
from ..io.provenance import plugin_version
from ..tiling.cache import TileCache
from .device import Device
from .stack import Stack


def tile_cache(
    compute: Compute,
    scene: Stack,
    hashes: Mapping[str, str],
    device: Optional[Device],
    tile_shape: Tuple[int, int],
    report: Report,
) -> TileCache:
    """Return the cache of a job; ``hashes`` are its inputs' (provenance.input_hashes)."""
    identity = {
        "versions": [plugin_version(), ort.__version__, np.__version__, rasterio.__gdal_version__],
        # CPUs are alike here, so that several machines can work on one map; GPUs are not.
        "device": [device.kind, device.name if device.kind == "gpu" else ""] if device is not None else [],
        "tiles": tile_shape,
        "grid": [scene.grid.crs.to_wkt(), list(scene.grid.transform), scene.grid.shape],
        "region": astuple(scene.region),
        "files": list(hashes.values()),
        "sources": [
            [source.bands, astuple(source.conversion), read_as(source.dataset)]
            for season in scene.steps
            for source in season.sources
        ],
    }
    folder = compute.cache_folder if all(hashes.values()) else ""
    return TileCache(folder, identity, report, compute.share)

"""A country at 10 m: the Netherlands rescaled to their districts, beside exactextract's sum of the raster.

    python -m benchmarks.country --shared ../shared

826 million pixels of noise (3 GB on disk), 3,340 districts. All three run in turns, each in a process of its
own from files to files; processor seconds count, which other programs disturb least. The maps are then
summed again, by exactextract and by GDAL's rasterizing, and every district must have its count.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine
from rasterio.features import rasterize
from rasterio.windows import Window, bounds, transform

from popcorn_qgis.contract.jobs import RescaleJob, Zones, to_json

from .machine import machine
from .reference_sum import read_districts, sum_with_exactextract
from .runs import measure

PIXEL_M, PATTERN_PX, STRIP_PX = 10, 4096, 1024
#: What ours may take of exactextract's time and of memory, and by how much a district may be off.
MOST_TIMES, MOST_MB, MOST_OFF = 4.0, 1200, 6e-8


def write_inputs(outlines: np.ndarray, counts: np.ndarray, folder: Path) -> None:
    """Write the zones as QGIS hands them over, and the weights: a tenth empty, 2 % missing."""
    texts = np.array([f"{count:.0f}" for count in counts], dtype=object)
    pyogrio.raw.write(
        folder / "zones.gpkg", shapely.to_wkb(outlines), [np.arange(1, len(counts) + 1), texts],
        ["zone_id", "census"], layer="zones", driver="GPKG", geometry_type="MultiPolygon", crs="EPSG:28992",
    )  # fmt: skip
    west, south, east, north = (round(edge / PIXEL_M) * PIXEL_M for edge in shapely.total_bounds(outlines))
    width, height = int((east - west) / PIXEL_M) + 1, int((north - south) / PIXEL_M) + 1
    rng = np.random.default_rng(7)
    pattern = rng.gamma(0.5, 10, (PATTERN_PX, PATTERN_PX)).astype(np.float32)
    pattern[rng.random(pattern.shape) < 0.1] = 0
    pattern[rng.random(pattern.shape) < 0.02] = np.nan
    wide = np.tile(pattern, (1, width // PATTERN_PX + 2))
    with rasterio.open(
        folder / "weights.tif", "w", driver="GTiff", width=width, height=height, count=1, dtype="float32",
        crs="EPSG:28992", transform=Affine(PIXEL_M, 0, west, 0, -PIXEL_M, north), nodata=np.nan, tiled=True,
        blockxsize=256, blockysize=256, compress="DEFLATE", zlevel=1, predictor=3, num_threads="ALL_CPUS",
        bigtiff="YES",
    ) as out:  # fmt: skip
        for top in range(0, height, STRIP_PX):
            rows, shift = min(STRIP_PX, height - top), int(rng.integers(PATTERN_PX))
            part = wide[top % PATTERN_PX : top % PATTERN_PX + rows, shift : shift + width]
            out.write(part, 1, window=Window(0, top, width, rows))


def sum_by_rasterizing(raster: Path, outlines: np.ndarray) -> np.ndarray:
    """Sum a raster over the districts by the pixels' centres."""
    sums, tree = np.zeros(len(outlines)), shapely.STRtree(outlines)
    with rasterio.open(raster) as dataset:
        for top in range(0, dataset.height, STRIP_PX):
            part = Window(0, top, dataset.width, min(STRIP_PX, dataset.height - top))
            near = np.sort(tree.query(shapely.box(*bounds(part, dataset.transform))))
            if len(near) == 0:
                continue
            shapes = [(outlines[at], int(at) + 1) for at in near]
            place = transform(part, dataset.transform)
            zone = rasterize(shapes, (part.height, part.width), transform=place, dtype="int32")
            people = np.nan_to_num(dataset.read(1, window=part)).astype(float)
            sums += np.bincount(zone.ravel(), people.ravel(), minlength=len(sums) + 1)[1:]
    return sums


def apart(function: Callable[..., Any], *values: Any) -> Any:
    """Call a function in a process of its own: the peak of this one counts as that of its children."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *values).result()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--shared", type=Path, required=True, help="the folder with data/census")
    setting = parser.parse_args()
    shared = setting.shared.resolve()
    outlines, counts = read_districts(shared)
    print(json.dumps(machine()))
    good = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        apart(write_inputs, outlines, counts, folder)
        weights = folder / "weights.tif"
        own = [sys.executable, "-m", "benchmarks.reference_sum", str(shared), str(weights)]
        for border, sums in (("centre", sum_by_rasterizing), ("fraction", sum_with_exactextract)):
            theirs = measure(own)
            zones = Zones(str(folder / "zones.gpkg"), "people", "districts")
            job = RescaleJob(str(weights), zones, str(folder / "out.tif"), border=border)
            document = folder / "job.json"
            document.write_text(json.dumps(to_json(job)))
            ours = measure([sys.executable, "-m", "popcorn_qgis.engine", str(document)])
            found, people = apart(sums, folder / "out.tif", outlines), counts > 0
            off = float(np.abs(found[people] / counts[people] - 1).max())
            times = ours.processor_s / theirs.processor_s
            print(
                f"{border}: {ours.processor_s:.0f} s of a processor ({ours.seconds:.0f} s), "
                f"{ours.peak_mb:.0f} MB; exactextract's sum {theirs.processor_s:.0f} s "
                f"({theirs.seconds:.0f} s), {theirs.peak_mb:.0f} MB: {times:.2f} times; "
                f"worst district off by {off:.1e}",
                flush=True,
            )
            good &= times <= MOST_TIMES and ours.peak_mb <= MOST_MB and off <= MOST_OFF
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

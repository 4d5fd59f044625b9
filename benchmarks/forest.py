"""A forest's weights beside WorldPop's order of work, and its memory: `python -m benchmarks.forest`.

The sample district at 10 m with 25 covariates: four seasons of Sentinel-1 and Sentinel-2, and built-up;
twelve zones. In turns, each in a process of its own from files to files; processor seconds count. Then
ours on 2,000² and on 8,000² pixels: the peak must not grow by more than a fifth.
"""

from __future__ import annotations

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
from rasterio.windows import Window

from popcorn_qgis.contract.jobs import BuiltupJob, Imagery, SampleSceneJob, Zones, to_json
from popcorn_qgis.contract.jobs.statistics import ForestWeightsJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import builtup
from popcorn_qgis.engine.sample import scene

from .machine import machine
from .process import ROOT, Process, measure

PAIRS, LEAST_TIMES, MOST_GROWTH = 3, 5.0, 1.2
SIDES_PX = (2000, 8000)
CRS = "EPSG:32631"


def write_zones(path: Path, outlines: np.ndarray, counts: np.ndarray) -> Zones:
    """Write zones as QGIS hands them over."""
    texts = np.array([f"{count:.0f}" for count in counts], dtype=object)
    pyogrio.raw.write(
        path, shapely.to_wkb(outlines), [np.arange(1, len(counts) + 1), texts], ["zone_id", "census"],
        layer="zones", driver="GPKG", geometry_type="Unknown", crs=CRS,
    )  # fmt: skip
    return Zones(str(path), "people", "districts")


def district(folder: Path) -> tuple[tuple[str, ...], np.ndarray, np.ndarray]:
    """Write the sample district; return the covariates' files, and its twelve zones with their counts."""
    scene.run(SampleSceneJob(str(folder), 1), QuietReport())
    s1 = tuple(map(str, sorted(folder.glob("sentinel1*.tif"))))
    s2 = tuple(map(str, sorted(folder.glob("sentinel2*.tif"))))
    built = str(folder / "builtup.tif")
    builtup.run(BuiltupJob(Imagery(s1, s2), str(ROOT / "models/builtup-student.onnx"), built), QuietReport())
    meta, _, wkb, data = pyogrio.raw.read(folder / "census.gpkg", layer="census_coarse")
    counts = dict(zip(meta["fields"], data))["population"].astype(float)
    return (*s1, *s2, built), shapely.from_wkb(wkb), counts


def ours(job: ForestWeightsJob, folder: Path) -> Process:
    """Run the job by the engine's command."""
    document = folder / "job.json"
    document.write_text(json.dumps(to_json(job)))
    return measure([sys.executable, "-m", "popcorn_qgis.engine", str(document)])


def theirs(covariates: tuple[str, ...], outlines: np.ndarray, counts: np.ndarray, folder: Path) -> Process:
    """Run the reference on the same covariates and zones, as a raster."""
    zones = folder / "zones.tif"
    with rasterio.open(covariates[0]) as first:
        shapes = [(outline, number + 1) for number, outline in enumerate(outlines)]
        index = rasterize(shapes, first.shape, transform=first.transform, dtype="int32")
        profile = {**first.profile, "count": 1, "dtype": "int32", "nodata": None}
        profile.pop("predictor", None)
    with rasterio.open(zones, "w", **profile) as out:
        out.write(index, 1)
    names = {"prediction": str(folder / "prediction.tif"), "output": str(folder / "dasymetric.tif")}
    document = folder / "reference.json"
    given = {"covariates": covariates, "zones": str(zones), "counts": counts.tolist(), **names}
    document.write_text(json.dumps(given))
    return measure([sys.executable, "-m", "benchmarks.reference_forest", str(document)])


def apart(function: Callable[..., Any], *values: Any) -> Any:
    """Call a function in a process of its own: the peak of this one counts as that of its children."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(function, *values).result()


def large(folder: Path, side: int) -> ForestWeightsJob:
    """Write four covariates of noise of so many pixels a side, and 100 square zones."""
    rng = np.random.default_rng(1)
    transform = Affine(10, 0, 500_000, 0, -10, 5_600_000)
    path = folder / f"covariates_{side}.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=4, dtype="float32", crs=CRS,
        transform=transform, nodata=np.nan, tiled=True, compress="DEFLATE", zlevel=1,
    ) as out:  # fmt: skip
        levels = rng.random((4, 10, 10)).astype(np.float32)
        for row in range(0, side, 1000):
            for column in range(0, side, 1000):
                level = levels[:, row * 10 // side, column * 10 // side]
                noise = rng.normal(0, 0.1, (4, 1000, 1000)).astype(np.float32)
                out.write(noise + level[:, None, None], window=Window(column, row, 1000, 1000))
    step = side * 10 / 10
    boxes = [
        shapely.box(
            500_000 + c * step, 5_600_000 - (r + 1) * step, 500_000 + (c + 1) * step, 5_600_000 - r * step
        )
        for r in range(10)
        for c in range(10)
    ]
    zones = write_zones(folder / f"zones_{side}.gpkg", np.array(boxes), rng.integers(10, 9000, 100))
    return ForestWeightsJob((str(path),), str(folder / f"out_{side}.tif"), zones)


def main() -> int:
    print(json.dumps(machine()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        covariates, outlines, counts = apart(district, folder)
        zones = write_zones(folder / "zones.gpkg", outlines, counts)
        job = ForestWeightsJob(covariates, str(folder / "out.tif"), zones)
        times = []
        for pair in range(PAIRS):
            reference = theirs(covariates, outlines, counts, folder)
            own = ours(job, folder)
            times.append(reference.processor_s / own.processor_s)
            print(
                f"pair {pair + 1}: {own.processor_s:.1f} s of a processor ({own.seconds:.1f} s), "
                f"{own.peak_mb:.0f} MB; reference {reference.processor_s:.1f} s ({reference.seconds:.1f} s), "
                f"{reference.peak_mb:.0f} MB: {times[-1]:.1f} times",
                flush=True,
            )
        peaks = []
        for side in SIDES_PX:
            run = ours(apart(large, folder, side), folder)
            peaks.append(run.peak_mb)
            print(f"{side}² px: {run.processor_s:.0f} s of a processor, {run.peak_mb:.0f} MB", flush=True)
    good = float(np.median(times)) >= LEAST_TIMES and peaks[1] <= MOST_GROWTH * peaks[0]
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

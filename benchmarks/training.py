"""Time and memory of learning occupancy on a large district: `python -m benchmarks.training`.

A generated district of 2,000 × 2,000 px (20 × 20 km) with 60 zones, four seasons, one member, as the
algorithm trains by default on a CPU: the head alone, with early stopping. Kept in results/training.json.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
import tempfile
from pathlib import Path
from unittest import mock

from popcorn_qgis.contract.jobs import Compute, Imagery, SampleSceneJob, TrainOccupancyJob, Zones, to_json
from popcorn_qgis.contract.published_models import bundled_models_folder
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.sample import census, scene

from .machine import machine
from .runs import measure

RESULTS = Path(__file__).with_name("results") / "training.json"
SEED = 2026


def main() -> None:
    """Make the district, train in a process of its own, and keep what was measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training", description=__doc__)
    parser.add_argument("--size", type=int, default=2000, help="side of the district, in pixels")
    parser.add_argument("--zones", type=int, default=60)
    parser.add_argument("--layers", default="auto", choices=("auto", "head", "all"))
    parser.add_argument("--results", type=Path, default=RESULTS)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        zones = write_district(folder, asked.size, asked.zones)
        job = TrainOccupancyJob(
            Imagery(
                s1=tuple(str(path) for path in sorted(folder.glob("sentinel1*.tif"))),
                s2=tuple(str(path) for path in sorted(folder.glob("sentinel2*.tif"))),
            ),
            zones,
            "builtup-student",
            str(folder / "models"),
            "Benchmark",
            members=1,
            layers=asked.layers,
            model_folders=(str(bundled_models_folder()),),
            compute=Compute(device="cpu"),
        )
        path = folder / "job.json"
        path.write_text(json.dumps(to_json(job)))
        before = machine()
        done = measure([sys.executable, "-m", "popcorn_qgis.engine", str(path)])
    found = {
        "measured": datetime.date.today().isoformat(),
        **before,
        "load_after": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "size_px": asked.size,
        "layers": asked.layers,
        "seconds": round(done.seconds, 1),
        "processor_s": round(done.processor_s, 1),
        "peak_mb": round(done.peak_mb),
        **{name: done.numbers[name] for name in ("zones", "trained", "misfit_trained", "misfit_rate")},
        "log": done.log,
    }
    asked.results.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1, ensure_ascii=False))


def write_district(folder: Path, size_px: int, zones: int) -> Zones:
    """Write the sample scene at this size, with so many fine zones, and return them as a job has them."""
    import numpy as np
    import pyogrio

    # Larger, and with fewer zones, than the algorithm offers.
    with mock.patch.object(scene, "LARGEST_PX", size_px), mock.patch.object(census, "FINE_ZONES", zones):
        scene.run(SampleSceneJob(str(folder), SEED, size_px), QuietReport())
    meta, _, wkb, data = pyogrio.raw.read(folder / "census.gpkg", layer="census_fine")
    people = dict(zip(meta["fields"], data))["population"]
    path = folder / "zones.gpkg"
    pyogrio.raw.write(
        path,
        wkb,
        [np.arange(1, len(wkb) + 1), np.array([str(count) for count in people], dtype=object)],
        ["zone_id", "census"],
        layer="zones",
        driver="GPKG",
        geometry_type="Polygon",
        crs=meta["crs"],
    )
    return Zones(str(path), "population", "generated zones")


if __name__ == "__main__":
    main()

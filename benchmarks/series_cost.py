"""What a long series costs: memory, processor seconds beside the sum of its maps, and what a kill leaves.

    make series-cost                  # five years × four seasons × ten dates of 600² pixels, ten minutes

Prints one JSON document. The maps that it is held to are populations of single dates, mapped in one process.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio

from popcorn_qgis.contract.jobs import Compute, Imagery, PopulationJob, Rate, SampleSceneJob, Zones, to_json
from popcorn_qgis.contract.jobs.timeseries import PopulationSeriesJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping.population import run as map_population
from popcorn_qgis.engine.sample.scene import run as make_sample

from .process import ROOT, measure
from .series_report import engine_zones

SEASONS, DATES, FIRST = ("03", "06", "09", "12"), 10, 2019
HEADER = (
    "path,layer,start,end,mask,clear_share,product,processing_baseline,offset_removed,relative_orbit,source"
)
MODELS = (str(ROOT / "models"),)


def write_series(folder: Path, size: int, years: int) -> list[tuple[str, str]]:
    """Write the series; return the paths of S1 and S2 of the first step's dates."""
    made = make_sample(SampleSceneJob(str(folder / "scene"), 1, size), QuietReport())
    images = {
        layer: sorted(raster.path for key, raster in made.rasters.items() if raster.quantity == quantity)
        for layer, quantity in (("s1", "sentinel1"), ("s2", "sentinel2"))
    }
    series = folder / "series"
    series.mkdir()
    with rasterio.open(images["s2"][0]) as image:
        profile = {**image.profile, "count": 1, "dtype": "uint8", "nodata": 255}
    clouds = np.random.default_rng(0)
    rows, first = [HEADER], []
    for year in range(FIRST, FIRST + years):
        for number, month in enumerate(SEASONS):
            for day in range(DATES):
                moment = f"{year}-{month}-{2 * day + 1:02d}T10:00:0"
                mask = f"s2_{year}-{month}-{2 * day + 1:02d}_cloud.tif"
                hidden = np.zeros((profile["height"], profile["width"]), np.uint8)
                row, column = clouds.integers(0, hidden.shape[0], 2)
                hidden[row : row + 100, column : column + 100] = 1
                with rasterio.open(series / mask, "w", **profile) as file:
                    file.write(hidden, 1)
                for layer in ("s1", "s2"):
                    name = f"{layer}_{year}-{month}-{2 * day + 1:02d}.tif"
                    os.link(images[layer][number % len(images[layer])], series / name)
                    masked = mask if layer == "s2" else ""
                    rows.append(f"{name},{layer},{moment}0Z,{moment}1Z,{masked},,,,,,sample")
                if year == FIRST and number == 0:
                    first.append((images["s1"][0], images["s2"][0]))
    (series / "series.csv").write_text("\n".join(rows) + "\n")
    return first


def maps_of_a_step(dates: list[tuple[str, str]], folder: Path) -> float:
    """Map every date by itself, one after the other in this process; return the processor seconds in all."""
    spent = 0.0
    for number, (s1, s2) in enumerate([dates[0], *dates]):
        job = PopulationJob(
            Imagery((s1,), (s2,)), "builtup-student", str(folder / "one.tif"), rate=Rate(value=0.5),
            model_folders=MODELS, compute=Compute(device="cpu"),
        )  # fmt: skip
        before = time.process_time()
        map_population(job, QuietReport())
        spent += time.process_time() - before if number else 0.0  # the first loads libraries
    return spent


def command(job: object, path: Path) -> list[str]:
    path.write_text(json.dumps(to_json(job)))  # type: ignore[arg-type]
    return [sys.executable, "-m", "popcorn_qgis.engine", str(path)]


def killed_and_resumed(job: PopulationSeriesJob, folder: Path, kills: int, seconds: float) -> int:
    """Run the job, kill it at moments drawn over the whole run, then let it end; return the kills."""
    rng, hit = random.Random(1), 0
    for _ in range(kills):
        process = subprocess.Popen(
            command(job, folder / "job.json"), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_until = time.monotonic() + rng.uniform(1, seconds / kills)
        while process.poll() is None and time.monotonic() < wait_until:
            time.sleep(0.05)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            hit += 1
        process.wait()
    measure(command(job, folder / "job.json"))
    return hit


def same_maps(one: Path, other: Path) -> bool:
    """Return whether two folders hold the same maps, pixel by pixel, and the same table of steps."""
    names = sorted(path.name for path in one.glob("*.tif"))
    if names != sorted(path.name for path in other.glob("*.tif")):
        return False
    for name in names:
        with rasterio.open(one / name) as a, rasterio.open(other / name) as b:
            if not np.array_equal(a.read(), b.read(), equal_nan=True):
                return False
    return (one / "steps.csv").read_text() == (other / "steps.csv").read_text()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", type=int, default=600)
    parser.add_argument("--years", type=int, default=5)
    parser.add_argument("--kills", type=int, default=6)
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="popcorn-series-") as name:
        folder = Path(name)
        first = write_series(folder, told.size, told.years)
        engine_zones(folder / "scene" / "census.gpkg", folder / "zones.gpkg")
        maps = told.years * len(SEASONS) * maps_of_a_step(first, folder)
        jobs = [
            PopulationSeriesJob(
                str(folder / "series"), str(folder / place), "builtup-student", step="season",
                rate=Rate(value=0.5), zones=Zones(str(folder / "zones.gpkg")), model_folders=MODELS,
                compute=Compute(device="cpu", cache_folder=str(folder / "cache" / "tiles")),
            )
            for place in ("maps", "again")
        ]  # fmt: skip
        whole = measure(command(jobs[0], folder / "job.json"))
        hit = killed_and_resumed(jobs[1], folder, told.kills, whole.seconds)
        document = {
            "pixels": told.size**2,
            "maps": told.years * len(SEASONS) * DATES,
            "peak_mb": round(whole.peak_mb),
            "seconds": round(whole.seconds),
            "processor_s": round(whole.processor_s, 1),
            "sum_of_maps_processor_s": round(maps, 1),
            "ratio": round(whole.processor_s / maps, 3),
            "kills": hit,
            "same_after_kills": same_maps(folder / "maps", folder / "again"),
        }
        print(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()

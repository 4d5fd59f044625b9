"""Every method on generated districts: 12 zones → 150 finer ones, and what the judge chooses.

Usage: ``python -m benchmarks.head_to_head 1 2 3 > rows.csv``, or ``make head-to-head SEEDS="1 2 3"``.
A row for each seed, kind of people and method: mean absolute and root mean square error in people of the
finer zones after rescaling to the coarse ones, the typical factor by which left-out coarse zones are missed,
and whether the judge chose it. Occupancy is not trained here.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List

import numpy as np
import pyogrio
import shapely

from popcorn_qgis.contract.installed_models import DEFAULT_BUILTUP
from popcorn_qgis.contract.jobs import BuiltupJob, CrosscheckJob, Imagery, SampleSceneJob
from popcorn_qgis.contract.jobs import Zones as ZonesJob
from popcorn_qgis.contract.published_models import bundled_models_folder
from popcorn_qgis.engine.census.zone_sums import sum_by_zone
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.stack import open_scene
from popcorn_qgis.engine.io.raster import open_raster, raster_environment
from popcorn_qgis.engine.mapping import builtup
from popcorn_qgis.engine.sample import scene
from popcorn_qgis.engine.sample.census import Zones
from popcorn_qgis.engine.sample.district import LINKS, make_district
from popcorn_qgis.engine.sample.scene import CRS_CODE, SOUTH_M, WEST_M
from popcorn_qgis.engine.statistics.clusters.imagery import Vectors
from popcorn_qgis.engine.validation.judge.best_map import write_best
from popcorn_qgis.engine.validation.judge.candidates import candidates
from popcorn_qgis.engine.validation.judge.cells import can_grow, cells_of
from popcorn_qgis.engine.validation.judge.judging import judge
from popcorn_qgis.engine.validation.judge.place import Scene, fit_models, look
from popcorn_qgis.engine.zones.pixels import ZonePixels
from popcorn_qgis.engine.zones.reading import read_zones

COLUMNS = ("seed", "people", "method", "mae", "rmse", "typical_factor", "chosen", "zones", "finer_zones")
SIZE_PX, SENSORS = 600, ("sentinel1", "sentinel2")


@dataclass(frozen=True)
class District:
    """A district on disk: its imagery, its built-up score."""

    seed: int
    folder: Path
    imagery: Imagery
    score: str


def main() -> None:
    """Write the rows of the seeds that are named."""
    table = csv.writer(sys.stdout)
    table.writerow(COLUMNS)
    for seed in map(int, sys.argv[1:]):
        with tempfile.TemporaryDirectory() as folder, raster_environment():
            district = make(seed, Path(folder))
            for link in LINKS:
                for row in compared(district, link):
                    table.writerow([row[column] for column in COLUMNS])
                sys.stdout.flush()


def make(seed: int, folder: Path) -> District:
    """Draw the district and map its built-up areas."""
    scene.run(SampleSceneJob(str(folder), seed=seed, size_px=SIZE_PX), QuietReport())
    radar, optical = (
        tuple(str(path) for path in sorted(folder.glob(f"{sensor}_*.tif"))) for sensor in SENSORS
    )
    imagery, score = Imagery(radar, optical), str(folder / "score.tif")
    folders = (str(bundled_models_folder()),)
    builtup.run(BuiltupJob(imagery, DEFAULT_BUILTUP, score, model_folders=folders), QuietReport())
    return District(seed, folder, imagery, score)


def compared(district: District, link: str) -> List[Dict[str, object]]:
    """Return a row for each method on people of one kind."""
    drawn = make_district(district.seed, SIZE_PX, QuietReport(), link, ())
    coarse = _write(drawn.coarse, district.folder / f"coarse_{link}.gpkg")
    fine = _write(drawn.fine, district.folder / f"fine_{link}.gpkg")
    out = str(district.folder / "map.tif")
    job = CrosscheckJob(district.imagery, coarse, DEFAULT_BUILTUP, output=out)
    rows: List[Dict[str, object]] = []
    with ExitStack() as stack:
        report = QuietReport()
        imagery = open_scene(district.imagery, report, stack)
        score = stack.enter_context(open_raster(district.score))
        cells = cells_of(imagery, score, report) if can_grow() else None
        models = fit_models(imagery, job.seed, report)
        seen = Scene(score, Vectors(imagery), models, (), stack, cells)
        zones = read_zones(coarse, seen.grid, report)
        place = look(seen, zones, np.ones(len(zones), dtype=bool), job.seed, report)
        methods = candidates(place, (), report)
        verdict = judge(place, methods, {}, job.seed, report)
        finer = read_zones(fine, seen.grid, report)
        for method, mean in zip(methods, verdict.means):
            write_best(job, seen, place, method, {}, district.folder, report)
            with open_raster(out) as mapped:
                sums = sum_by_zone(mapped, [1], ZonePixels(finer), len(finer), report, "centre").people[0]
            error = sums - finer.counts
            rows.append(
                {
                    "seed": district.seed,
                    "people": link,
                    "method": method.name,
                    "mae": round(float(np.abs(error).mean()), 2),
                    "rmse": round(float(np.sqrt((error**2).mean())), 2),
                    "typical_factor": round(float(np.exp(mean)), 4),
                    "chosen": int(method.name == verdict.best),
                    "zones": len(zones),
                    "finer_zones": len(finer),
                }
            )
    return rows


def _write(zones: Zones, path: Path) -> ZonesJob:
    placed = [shapely.transform(one, lambda xy: xy + (WEST_M, SOUTH_M)) for one in zones.polygons]
    shapes = [one if one.geom_type == "MultiPolygon" else shapely.MultiPolygon([one]) for one in placed]
    counts = np.array([str(count) for count in zones.population], dtype=object)
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, dtype=object)),
        [np.arange(1, len(shapes) + 1), counts],
        ["zone_id", "census"],
        layer="zones",
        driver="GPKG",
        geometry_type="MultiPolygon",
        crs=CRS_CODE,
    )
    return ZonesJob(str(path), "population", path.stem)


if __name__ == "__main__":
    main()

"""Lets “populationseries” follow sample districts that grow for five years, and compares with what is true.

    make series-report SEEDS="1 2 3"      # tune on 1 to 6 only; 7 to 26 are for judging, once

One CSV row a seed: of the fine zones that grew by over 30 % how many are called growth, of those that did not
change how many are called changed, and whether the total's growth lies in its 80 % interval. The rate is
scaled so that the first year has its true total.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from pathlib import Path
from typing import Dict

import numpy as np
import pyogrio

from popcorn_qgis.contract.jobs import Rate, SampleSceneJob, Zones
from popcorn_qgis.contract.jobs.timeseries import PopulationSeriesJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.sample.scene import run as make_sample
from popcorn_qgis.engine.timeseries.population_series import run as follow

ROOT = Path(__file__).parents[1]
SIZE_PX = 300
FIRST, LAST = 2019, 2023
GREW = 0.3
COLUMNS = (
    "seed",
    "grew",
    "found",
    "recall",
    "unchanged",
    "called",
    "true_growth",
    "growth",
    "low",
    "high",
    "inside",
)


def engine_zones(path: Path, zones: Path) -> Dict[str, np.ndarray]:
    """Write the fine zones of a census as the engine takes them; return their fields."""
    meta, _, outlines, columns = pyogrio.raw.read(path, layer="census_fine")
    ids = np.arange(1, len(outlines) + 1)
    counts = np.array([None] * len(ids), dtype=object)
    pyogrio.raw.write(
        zones, outlines, [ids, counts], ["zone_id", "census"], layer="zones", driver="GPKG",
        geometry_type=meta["geometry_type"], crs=meta["crs"],
    )  # fmt: skip
    return dict(zip(meta["fields"], columns))


def truth(path: Path, zones: Path) -> Dict[int, np.ndarray]:
    """Write the fine zones as the engine takes them; return the people of each by year, float64 [zones]."""
    fields = engine_zones(path, zones)
    return {year: np.asarray(fields[f"population_{year}"], float) for year in range(FIRST, LAST + 1)}


def judge(seed: int, folder: Path) -> Dict[str, object]:
    """Return the row of one district."""
    make_sample(SampleSceneJob(str(folder), seed, SIZE_PX, further="growth"), QuietReport())
    people = truth(folder / "growth" / "census_years.gpkg", folder / "zones.gpkg")
    job = PopulationSeriesJob(
        str(folder / "growth"), str(folder / "maps"), "builtup-student", rate=Rate(value=1.0),
        zones=Zones(str(folder / "zones.gpkg")), dates_per_step=0, model_folders=(str(ROOT / "models"),),
    )  # fmt: skip
    result = follow(job, QuietReport())
    steps = [dict(zip(result.tables["steps"].columns, row)) for row in result.tables["steps"].rows]
    calls = [row[-1] for row in result.tables["zones"].rows]
    before, after = people[FIRST], people[LAST]
    grew = after > (1 + GREW) * np.maximum(before, 1e-9)
    same = after == before
    found = sum(call == "growth" for call, yes in zip(calls, grew) if yes)
    called = sum(call in ("growth", "decline") for call, yes in zip(calls, same) if yes)
    whole = dict(
        zip(("change", "low", "high"), (result.numbers[n] for n in ("change", "change_low", "change_high")))
    )
    scale = before.sum() / float(steps[0]["population"])
    low, high = scale * whole["low"], scale * whole["high"]
    true = after.sum() - before.sum()
    return {
        "seed": seed, "grew": int(grew.sum()), "found": found, "recall": round(found / max(grew.sum(), 1), 3),
        "unchanged": int(same.sum()), "called": called, "true_growth": round(true),
        "growth": round(scale * whole["change"]), "low": round(low), "high": round(high),
        "inside": int(low <= true <= high),
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("seeds", type=int, nargs="+")
    writer = csv.DictWriter(sys.stdout, COLUMNS)
    writer.writeheader()
    for seed in parser.parse_args().seeds:
        with tempfile.TemporaryDirectory(prefix="popcorn-growth-") as folder:
            writer.writerow(judge(seed, Path(folder)))
            sys.stdout.flush()


if __name__ == "__main__":
    main()

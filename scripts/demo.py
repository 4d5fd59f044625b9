"""The main job, end to end and headless: the built zip in ``qgis_process`` on the built-in sample scene.

Usage: ``python -m scripts.demo build/popcorn_qgis.zip demo``. Writes the rasters, the table of zones and
``population.png`` into the folder, prints a small table, and fails unless the map sums to the census.
"""

from __future__ import annotations

import csv
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

from .isolated_qgis import IsolatedQgis, QgisFailed, Value

SEED = 1
SEASONS = 4
COUNT_FIELD = "population"
#: People on the map and in the census may differ by this, relative.
TOLERANCE = 1e-6
#: Columns of the table of zones, in this order; what else the layer holds is left in the layer.
ZONE_COLUMNS = ("name", "population", "census", "before", "after", "ratio", "status")


class Demo:
    """Runs the steps one after the other and remembers what each took and said."""

    def __init__(self, zip_path: Path, folder: Path) -> None:
        self.folder = folder
        self.zip_path = zip_path
        self.qgis = IsolatedQgis(zip_path.parent / "demo-profile")
        self.steps: List[Tuple[str, float]] = []
        self.device = ""

    def step(self, title: str, algorithm: str, parameters: Mapping[str, Value]) -> Dict[str, Any]:
        """Run one algorithm of the plugin; return its results."""
        print(f"  {title} …", end="", flush=True)
        started = time.monotonic()
        document = self.qgis.run(f"popcorn:{algorithm}", parameters)
        seconds = time.monotonic() - started
        print(f" {seconds:.1f} s", flush=True)
        self.steps.append((title, seconds))
        for line in document.get("log", {}).get("info", []):
            if "CPU" in line or "GPU" in line:
                self.device = line.strip().removeprefix("Device: ")
        return dict(document["results"])

    def out(self, name: str) -> Path:
        return self.folder / name

    def run(self) -> int:
        """Run everything; return the exit code."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.qgis.install(self.zip_path, enabled=False)
        enabled = self.qgis.process("plugins", "enable", "popcorn_qgis")
        if enabled.code != 0:
            raise QgisFailed(f"The plugin cannot be enabled.\n{enabled.log[-2000:]}")

        print("POPCORN demo: a synthetic district, from imagery to a map that sums to the census")
        scene = self.step("sample scene", "samplescene", {"SEED": SEED, "OUTPUT_FOLDER": self.out("scene")})
        imagery: Dict[str, Value] = {"S1": scene["OUTPUT_S1"], "S2": scene["OUTPUT_S2"]}
        coarse, fine = str(scene["OUTPUT_COARSE"]), str(scene["OUTPUT_FINE"])
        census: Dict[str, Value] = {"ZONES": coarse, "FIELD": COUNT_FIELD}

        self.step("built-up", "builtup", {**imagery, "OUTPUT": self.out("builtup.tif")})
        fitted: Dict[str, Value] = {**imagery, **census, "RATE_FROM": "census"}
        self.step("occupancy", "occupancy", {**fitted, "OUTPUT": self.out("occupancy.tif")})
        mapped = self.step(
            "population",
            "population",
            {
                **fitted,
                "OUTPUT": self.out("population.tif"),
                "OUTPUT_STD": self.out("population_std.tif"),
            },
        )
        rescaled = self.step(
            "rescale",
            "rescale",
            {
                **census,
                "INPUT": self.out("population.tif"),
                "OUTPUT": self.out("population_census.tif"),
                "OUTPUT_ZONES": self.out("zones.gpkg"),
            },
        )
        self.step(
            "100 m grid",
            "aggregate",
            {"INPUT": self.out("population_census.tif"), "OUTPUT": self.out("population_100m.tif")},
        )
        self.spread_evenly(census)
        self.step(
            "evaluate",
            "evaluate",
            {
                "INPUT": [self.out("population_census.tif"), self.out("even_census.tif")],
                "ZONES": fine,
                "FIELD": COUNT_FIELD,
                "OUTPUT_TABLE": self.out("metrics.csv"),
                "OUTPUT_ZONES": self.out("zones_fine.gpkg"),
            },
        )
        zones = self.write_zone_table()
        self.draw(coarse, rescaled)
        return self.report(mapped, rescaled, zones)

    def spread_evenly(self, census: Mapping[str, Value]) -> None:
        """Make the map that anyone could make: every zone's people spread evenly over it."""
        flat = self.out("even.tif")
        self.qgis.run(
            "native:createconstantrasterlayer",
            {
                "EXTENT": self.out("builtup.tif"),
                "TARGET_CRS": self.out("builtup.tif"),
                "PIXEL_SIZE": 10,
                "NUMBER": 1,
                "OUTPUT": flat,
            },
        )
        self.step(
            "even spread, to compare",
            "rescale",
            {**census, "INPUT": flat, "OUTPUT": self.out("even_census.tif")},
        )
        for left in self.folder.glob("even.tif*"):
            left.unlink()

    def errors(self, name: str) -> str:
        """How far a map is off from the fine census, in words."""
        with self.out("metrics.csv").open(newline="", encoding="utf-8") as file:
            row = next(row for row in csv.DictReader(file) if row["map"] == name)
        return f"{float(row['mae']):.1f} people off per zone (MAE; RMSE {float(row['rmse']):.1f})"

    def write_zone_table(self) -> int:
        """Write the table of census zones as CSV; return how many they are."""
        with sqlite3.connect(self.out("zones.gpkg")) as connection:
            layer = connection.execute("select table_name from gpkg_contents").fetchone()[0]
            known = [row[1] for row in connection.execute(f'pragma table_info("{layer}")')]
            columns = [name for name in ZONE_COLUMNS if name in known]
            listed = ", ".join(f'"{name}"' for name in columns)
            rows = connection.execute(f'select {listed} from "{layer}"').fetchall()  # noqa: S608
        with self.out("zones.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(rows)
        return len(rows)

    def draw(self, zones: str, rescaled: Mapping[str, Any]) -> None:
        """Let QGIS draw the map."""
        started = time.monotonic()
        subtitle = (
            f"{rescaled['MAPPED_TOTAL']:,.0f} people on {self.area_km2():.0f} km²; pixels of 10 m, "
            "mean of four seasons, every census zone sums to its count"
        )
        done = subprocess.run(
            ["/usr/bin/python3", "-m", "scripts.render_map", str(self.out("population_census.tif")), zones]
            + ["Where people live in the sample district", subtitle, str(self.out("population.png"))],
            env=self.qgis.environ(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode != 0:
            raise QgisFailed(
                f"Drawing the map ended with exit code {done.returncode}.\n{done.stderr[-2000:]}"
            )
        self.steps.append(("map", time.monotonic() - started))

    def area_km2(self) -> float:
        """The extent of the sample scene; its size is the algorithm's default."""
        return 36.0

    def report(self, mapped: Mapping[str, Any], rescaled: Mapping[str, Any], zones: int) -> int:
        """Print the table; return 1 when the map does not sum to the census."""
        census, people = float(rescaled["CENSUS_TOTAL"]), float(rescaled["MAPPED_TOTAL"])
        relative = abs(people - census) / census
        width = 26
        print()
        for title, value in (
            ("area mapped", f"{self.area_km2():.0f} km², {SEASONS} seasons, synthetic"),
            ("people, before rescaling", f"{float(mapped['PEOPLE']):,.1f} (rate fitted to this census)"),
            ("people, after rescaling", f"{people:,.1f} (every zone has its count)"),
            ("census total", f"{census:,.1f} in {zones} zones"),
            ("difference", f"{people - census:+.4f} ({relative:.1e} relative)"),
            ("fine census, this map", self.errors("population_census.tif")),
            ("fine census, even spread", self.errors("even_census.tif")),
            ("device", self.device or "unknown"),
        ):
            print(f"  {title:{width}} {value}")
        print()
        for title, seconds in self.steps:
            print(f"  {title:{width}} {seconds:6.1f} s")
        print(f"  {'in all':{width}} {sum(seconds for _, seconds in self.steps):6.1f} s")
        print(f"\n  The map: {self.out('population.png')}   The zones: {self.out('zones.csv')}")
        if relative > TOLERANCE:
            print("  The map does not sum to the census.", file=sys.stderr)
            return 1
        return 0


def main() -> int:
    try:
        return Demo(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()).run()
    except QgisFailed as failed:
        print(f"\n{failed}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())

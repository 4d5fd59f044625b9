"""Reports what a series says of real places: tracts beside counts, months, and roofs that are renewed.

    make real-growth          # needs ../shared; two minutes

Prints the tables of docs/numbers.md. Nothing is tuned here and nothing passes or fails.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from datetime import datetime
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.features import geometry_mask

from popcorn_qgis.contract.jobs import BuiltupJob, Imagery, ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping.builtup import run as map_builtup
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.timeseries.step_changes import (
    UNCLEAR,
    StepPeople,
    compare,
)
from popcorn_qgis.engine.timeseries.steps import CalendarStep, Dated

EXTRACTOR = "checkpoints/fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"
PAIRS = ("houston_spring_us", "steelecreek_us", "apex_us")
#: Big flat roofs of change_boxes.csv that stood at the later date; and surfaces, DN, blue to near infrared.
MALLS = {
    "apex_us": "large commercial roof on bare land",
    "steelecreek_us": "large flat roofs on cleared forest",
    "houston_spring_us": "commercial buildings on graded land",
}
ROOFS = {
    "bitumen, dark": (500, 520, 550, 700),
    "gravel": (1300, 1350, 1400, 1600),
    "white membrane": (4500, 4600, 4700, 4900),
}
OFFSET_DN, MONTHS, DRAWS = 1000, 3, 1000


class Places:
    """Maps the built-up of real scenes with the official extractor."""

    def __init__(self, shared: Path, folder: Path) -> None:
        self.scenes, self.census, self._folder = shared / "data/scenes", shared / "data/census", folder
        self._models = str(folder / "models")
        import_model(
            ImportModelJob(self._models, (str(shared / "data" / EXTRACTOR),), name="official"), QuietReport()
        )

    def builtup(self, s2: Path, s1: str = "", offset: str = "remove") -> tuple[np.ndarray, rasterio.Affine]:
        output = str(self._folder / "builtup.tif")
        imagery = Imagery((s1,) if s1 else (), (str(s2),), offset=offset)
        map_builtup(BuiltupJob(imagery, "official", output, model_folders=(self._models,)), QuietReport())
        with rasterio.open(output) as raster:
            return raster.read(1).astype(float), raster.transform

    def pair(self, place: str) -> tuple[np.ndarray, np.ndarray, rasterio.Affine]:
        before, grid = self.builtup(self.scenes / place / "s2_2017.tif")
        return before, self.builtup(self.scenes / place / "s2_2023_2024.tif")[0], grid


def tracts(places: Places) -> None:
    """Print each tract's counts of 2010 and 2020 beside the built-up sums of 2017 and 2023-2024 within it."""
    meta, _, shapes, columns = pyogrio.raw.read(places.census / "north_carolina_tracts.gpkg")
    fields, outlines = dict(zip(meta["fields"], columns)), shapely.from_wkb(shapes)
    for place in PAIRS:
        before, after, grid = places.pair(place)
        both = np.isfinite(before) & np.isfinite(after)
        print(f"{place}: × {after[both].sum() / before[both].sum():.3f}")
        for at, outline in enumerate(outlines):
            if fields["scene"][at] != place and place not in str(fields["scene"][at]):
                continue
            inside = geometry_mask([outline], both.shape, grid, invert=True) & both
            if not inside.any():
                continue
            seen = inside.sum() * abs(grid.a * grid.e) / outline.area
            counts = fields["pop_2010"][at], fields["pop_2020"][at]
            print(
                f"  {fields['NAME'][at]}: {counts[0]:.0f} → {counts[1]:.0f} people "
                f"(× {counts[1] / counts[0]:.2f}); {seen:.0%} of it is seen: "
                f"× {after[inside].sum() / before[inside].sum():.3f}"
            )


def months(places: Places) -> None:
    """Print how often two draws of 3 of Hesbaye's ten months, where nothing was built, are called changed."""
    folder = places.scenes / "hesbaye_be/series"
    dates, sums = [], []
    for path in sorted(folder.glob("s2_*.tif")):
        with rasterio.open(path) as raster:
            if raster.dataset_mask().mean() < 128:
                continue
        month = path.stem.split("_")[1]
        scores = places.builtup(path, str(folder / f"s1_{month}.tif"), "auto")[0]
        dates.append(Dated(datetime.fromisoformat(f"{month}-15"), None, None))
        sums.append(np.nansum(scores.reshape(10, 10, 10, 10), axis=(1, 3)).ravel())
    values, rng = np.array(sums), np.random.default_rng(0)
    totals, squares, compared = 0, [], 0
    for _ in range(DRAWS):
        drawn = rng.choice(len(dates), 2 * MONTHS, replace=False)
        sides = [
            StepPeople(
                CalendarStep("", dates[0].middle, dates[-1].middle, ()),
                tuple(dates[k] for k in part), values[part].sum(axis=1), values[part],
            )
            for part in (drawn[:MONTHS], drawn[MONTHS:])
        ]  # fmt: skip
        found = compare(sides, 0, 1)
        if found is None:
            continue
        compared += 1
        totals += found.call not in (UNCLEAR, "unknown")
        squares.append(np.mean([call not in (UNCLEAR, "unknown") for call in found.calls]))
    print(
        f"hesbaye_be: {len(dates)} months, {compared} of {DRAWS} draws share a season; of these "
        f"{totals} totals ({totals / compared:.1%}) and {np.mean(squares):.1%} of the squares "
        "are called changed"
    )


def roofs(places: Places) -> None:
    """Print what the score of big flat roofs becomes when their surface alone is painted anew."""
    for place, note in MALLS.items():
        now = places.pair(place)[1]
        with rasterio.open(places.scenes / place / "s2_2023_2024.tif") as raster:
            image, profile = raster.read().astype(float), raster.profile
            names, tags = raster.descriptions, raster.tags()
        with (places.scenes / place / "change_boxes.csv").open() as file:
            boxes = [row for row in csv.DictReader(file) if row["kind"] == "new" and row["note"] == note]
        for row in boxes:
            top, bottom, left, right = (int(row[name]) for name in ("row0", "row1", "col0", "col1"))
            box = np.s_[top:bottom, left:right]
            bright = image[:3, top:bottom, left:right].mean(axis=0)
            roof = (bright > np.percentile(bright, 40)) & (now[box] > 0.3)
            scores = {"as it is": now}
            for name, colour in ROOFS.items():
                painted = image.copy()
                for band, dn in enumerate(colour):
                    part = painted[band][box]
                    part[roof] = OFFSET_DN + np.clip(dn + 0.3 * (part[roof] - part[roof].mean()), 1, 9000)
                with tempfile.TemporaryDirectory() as folder:
                    path = Path(folder) / "painted.tif"
                    with rasterio.open(path, "w", **profile) as raster:
                        raster.write(painted.astype(profile["dtype"]))
                        raster.descriptions = names
                        raster.update_tags(**tags)
                    scores[name] = places.builtup(path)[0]
            told = [f"{name} {score[box].mean():.2f}" for name, score in scores.items()]
            print(f"{place}, {note}: {', '.join(told)}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, required=True)
    with tempfile.TemporaryDirectory(prefix="popcorn-real-") as folder:
        places = Places(parser.parse_args().shared, Path(folder))
        tracts(places)
        months(places)
        roofs(places)


if __name__ == "__main__":
    main()

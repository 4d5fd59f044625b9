"""Plants real village blocks into real fields of a real series, and looks for them with “urbanchange”.

    make change-report SEEDS="0 1 2" COLUMNS=tune        # fields in columns 0–31
    make change-report SEEDS="100 101" COLUMNS=held-out  # fields in columns 32–63, to be judged once
    make change-report SEEDS="100 101" COLUMNS=district  # the sample district: quarter and road, all methods

METHODS="network statistical" looks with the published methods beside: the series is then one of Level 1C with
stand-ins (change_series.py), windows of 182 days for the network, of 100 for the statistics, whose three in a
row would not fit into 16 months.

A block is 6 × 6 px of the 10 m grid, aligned to 20 m, whose mean score over clear dates is ≥ 0.5; a field one
≤ 0.05. All bands of both sensors of the same dates are copied from a day on. Blocks lie anywhere: the
columns 32–63 have none. Found: half of the inner 4 × 4 px changed. In time: their median date is within 60
days.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from datetime import datetime, timezone
from functools import partial
from pathlib import Path
from typing import Dict, List, Tuple

import numpy as np
import rasterio

from popcorn_qgis.contract.jobs import ImportModelJob, UrbanChangeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.timeseries.urban_change import builtup_steps
from popcorn_qgis.engine.timeseries.urban_change import find as find_change
from popcorn_qgis.engine.timeseries.urban_change.outcome import BUILT, CHANGED, CLEARED, EDGE

from . import district_change
from .change_series import write_l1c

COLUMNS = {"tune": (0, 32), "held-out": (32, 64)}
SIDE = 6
FIRST, LAST = (datetime(2017, 12, 1).toordinal(), datetime(2018, 8, 1).toordinal())
MODELS = {"official": "official", "bundled": "builtup-student"}
PUBLISHED = {
    "network": {"method": "network", "model": "ercnn"},
    "statistical": {"method": "statistical", "window_days": 100.0},
    "parity": {"method": "statistical", "window_days": 100.0, "parity": True},
}
WEIGHTS = "data/checkpoints/ercnn_s12.hdf5"
EXTRACTOR = "data/checkpoints/fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"
Place = Tuple[int, int]


def copy_series(shared: Path, folder: Path) -> None:
    """Copy both sensors of Wervik into a folder."""
    place = shared / "data/scenes/wervik_be"
    shutil.copytree(place / "series10", folder / "series10", ignore=lambda *_: ["truth.tif"])
    shutil.copytree(place / "s1dense", folder / "s1dense")
    for path in folder.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


def mean_score(shared: Path, folder: Path, models: str) -> np.ndarray:
    """Return the official model's mean over the clear dates, which chooses blocks and fields."""
    kept: List[np.ndarray] = []
    original = builtup_steps._strip

    def keep(part: np.ndarray, days: np.ndarray, threshold: float) -> builtup_steps.Strip:
        kept.append(np.nanmean(part[0], axis=0))
        return original(part, days, threshold)

    builtup_steps._strip = keep
    try:
        find(folder, "official", models)
    finally:
        builtup_steps._strip = original
    return np.concatenate(kept)


def choose(mean: np.ndarray, columns: Tuple[int, int], seed: int) -> Tuple[Place, Place, int]:
    """Return block, field and day (ordinal) of a seed."""
    blocks, fields = [], []
    for row in range(0, mean.shape[0] - SIDE + 1, 2):
        for column in range(0, mean.shape[1] - SIDE + 1, 2):
            value = mean[row : row + SIDE, column : column + SIDE].mean()
            if value >= 0.5:
                blocks.append((row, column))
            if value <= 0.05 and columns[0] <= column <= columns[1] - SIDE:
                fields.append((row, column))
    chance = np.random.default_rng(seed)
    block, field = blocks[chance.integers(len(blocks))], fields[chance.integers(len(fields))]
    return block, field, int(chance.integers(FIRST, LAST))


def plant(folder: Path, block: Place, field: Place, day: int) -> None:
    """Copy a block over a field in all files, or bands, from a day on."""
    for path in sorted(folder.rglob("*.tif")):
        with rasterio.open(path, "r+") as dataset:
            factor = round(dataset.transform.a / 10)
            side = SIDE // factor
            (r0, c0), (r1, c1) = ([at // factor for at in place] for place in (block, field))
            for band in range(1, dataset.count + 1):
                text = dataset.descriptions[band - 1] if "s1" in path.name else path.stem[-10:]
                if datetime.fromisoformat(text[:10]).toordinal() < day:
                    continue
                values = dataset.read(band)
                values[r1 : r1 + side, c1 : c1 + side] = values[r0 : r0 + side, c0 : c0 + side]
                dataset.write(values, band)


def find(folder: Path, model: str, models: str) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return strength, kind and when, as “urbanchange” writes them."""
    bundled = str(Path(__file__).resolve().parents[1] / "models")
    with tempfile.TemporaryDirectory() as made:
        paths = [str(Path(made, f"{name}.tif")) for name in ("strength", "when", "kind")]
        job = UrbanChangeJob(str(folder), model, *paths, model_folders=(models, bundled))
        builtup_steps.run(job, QuietReport())
        strength, when, kind = (rasterio.open(path).read(1) for path in paths)
    return strength, kind, when


def find_published(folder: Path, name: str, models: str) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return strength, kind and when, as a published method writes them of a series of Level 1C."""
    with tempfile.TemporaryDirectory() as made:
        paths = [str(Path(made, f"{text}.tif")) for text in ("strength", "when", "kind")]
        settings = {"model": "", **PUBLISHED[name]}
        job = UrbanChangeJob(str(folder), settings.pop("model"), *paths, model_folders=(models,), **settings)
        find_change.run(job, QuietReport())
        strength, when, kind = (rasterio.open(path).read(1) for path in paths)
    return strength, kind, when


def tell(name: str, half: np.ndarray) -> None:
    """Print what of calm pixels is called changed."""
    judged = half[half != EDGE]
    built = np.isin(judged, (BUILT, CHANGED)).mean()
    any_change = np.isin(judged, (BUILT, CHANGED, CLEARED)).mean()
    print(f"{name}: of calm pixels {built:.2%} built or changed, {any_change:.2%} cleared too", flush=True)


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--methods", nargs="*", default=["builtup"])
    options.add_argument("--shared", type=Path, required=True)
    options.add_argument("--columns", choices=(*COLUMNS, "district"), default="tune")
    options.add_argument("--seeds", type=int, nargs="+", required=True)
    options = options.parse_args()
    if options.columns == "district":
        return district_change.report(options.shared, options.seeds)
    columns = COLUMNS[options.columns]
    with tempfile.TemporaryDirectory() as scratch:
        models = str(Path(scratch, "models"))
        extractor = str(options.shared / EXTRACTOR)
        import_model(ImportModelJob(models, (extractor,), name="official"), QuietReport())
        calm = Path(scratch, "calm")
        copy_series(options.shared, calm)
        mean = mean_score(options.shared, calm, models)
        finders = {name: partial(find, model=model, models=models) for name, model in MODELS.items()}
        if options.methods != ["builtup"]:
            import_model(
                ImportModelJob(models, (str(options.shared / WEIGHTS),), name="ercnn"), QuietReport()
            )
            write_l1c(calm, Path(scratch, "calm_l1c"))
            finders = {name: partial(find_published, name=name, models=models) for name in options.methods}
        for name, finder in finders.items():
            _, kind, _ = finder(Path(scratch, "calm_l1c") if name in PUBLISHED else calm)
            tell(name, kind[:, columns[0] : columns[1]])
        results: Dict[str, List[Tuple[float, float]]] = {name: [] for name in finders}
        for seed in options.seeds:
            block, field, day = choose(mean, columns, seed)
            folder = Path(scratch, f"seed{seed}")
            copy_series(options.shared, folder)
            plant(folder, block, field, day)
            l1c = Path(scratch, f"seed{seed}_l1c")
            if options.methods != ["builtup"]:
                write_l1c(folder, l1c)
            for name, finder in finders.items():
                _, kind, when = finder(l1c if name in PUBLISHED else folder)
                inner = slice(field[0] + 1, field[0] + 5), slice(field[1] + 1, field[1] + 5)
                hit = np.isin(kind[inner], (BUILT, CHANGED))
                planted = (datetime.fromordinal(day).replace(tzinfo=timezone.utc).timestamp()) / 86_400
                late = abs(float(np.median(when[inner][hit])) - planted) if hit.any() else np.inf
                results[name].append((float(hit.mean()), late))
            shutil.rmtree(folder)
            shutil.rmtree(l1c, ignore_errors=True)
        for name, rows in results.items():
            shares, late = (np.array(column) for column in zip(*rows))
            found = shares >= 0.5
            in_time = (late[found] <= 60).mean() if found.any() else np.nan
            middle = np.median(late)
            print(
                f"{name}, {options.columns}: {len(rows)} blocks, {found.mean():.0%} found, "
                f"{shares.mean():.0%} of pixels, "
                f"date within 60 days in {in_time:.0%} of those, median {middle:.1f} days"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())

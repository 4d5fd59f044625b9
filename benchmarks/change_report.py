"""Plants real village blocks into real fields of a real series, and looks for them with “urbanchange”.

    make change-report SEEDS="0 1 2" COLUMNS=tune        # fields in columns 0–31
    make change-report SEEDS="100 101" COLUMNS=held-out  # fields in columns 32–63, to be judged once

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
from pathlib import Path
from typing import Dict, List, Tuple

import numpy as np
import rasterio

from popcorn_qgis.contract.jobs import ImportModelJob, UrbanChangeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.timeseries.urban_change import builtup_steps

COLUMNS = {"tune": (0, 32), "held-out": (32, 64)}
SIDE = 6
FIRST, LAST = (datetime(2017, 12, 1).toordinal(), datetime(2018, 8, 1).toordinal())
MODELS = {"official": "official", "bundled": "builtup-student"}
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
    original = builtup_steps.find_steps

    def keep(scores: np.ndarray, days: np.ndarray) -> builtup_steps.Steps:
        kept.append(np.nanmean(scores, axis=0))
        return original(scores, days)

    builtup_steps.find_steps = keep
    try:
        find(folder, "official", models)
    finally:
        builtup_steps.find_steps = original
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


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("--shared", type=Path, required=True)
    options.add_argument("--columns", choices=COLUMNS, default="tune")
    options.add_argument("--seeds", type=int, nargs="+", required=True)
    options = options.parse_args()
    columns = COLUMNS[options.columns]
    with tempfile.TemporaryDirectory() as scratch:
        models = str(Path(scratch, "models"))
        extractor = str(options.shared / EXTRACTOR)
        import_model(ImportModelJob(models, (extractor,), name="official"), QuietReport())
        calm = Path(scratch, "calm")
        copy_series(options.shared, calm)
        mean = mean_score(options.shared, calm, models)
        for name, model in MODELS.items():
            _, kind, _ = find(calm, model, models)
            half = kind[:, columns[0] : columns[1]]
            any_change = np.isin(half, (builtup_steps.BUILT, builtup_steps.CLEARED)).mean()
            built = (half == builtup_steps.BUILT).mean()
            print(f"{name}: of calm pixels {built:.2%} built, {any_change:.2%} built or cleared", flush=True)
        results: Dict[str, List[Tuple[float, float]]] = {name: [] for name in MODELS}
        for seed in options.seeds:
            block, field, day = choose(mean, columns, seed)
            folder = Path(scratch, f"seed{seed}")
            copy_series(options.shared, folder)
            plant(folder, block, field, day)
            for name, model in MODELS.items():
                _, kind, when = find(folder, model, models)
                inner = slice(field[0] + 1, field[0] + 5), slice(field[1] + 1, field[1] + 5)
                hit = kind[inner] == builtup_steps.BUILT
                planted = (datetime.fromordinal(day).replace(tzinfo=timezone.utc).timestamp()) / 86_400
                late = abs(float(np.median(when[inner][hit])) - planted) if hit.any() else np.inf
                results[name].append((float(hit.mean()), late))
            shutil.rmtree(folder)
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

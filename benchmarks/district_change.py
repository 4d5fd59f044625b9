"""Every method of “urbanchange” on sample districts: the quarter and the road that are built meanwhile.

One CSV row a seed, method and area: recall is the share of the area's pixels that are called, precision the
share of all called pixels that lie in an area or beside it (1 px), months how far the median date is from the
day when it was finished; below 0: before it. Bare ground, from the site's first day on, is a change too, so a
method may well date that.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any, Dict, Iterator, Sequence

import numpy as np
import pyogrio
import rasterio

from popcorn_qgis.contract.jobs import ImportModelJob, SampleSceneJob, UrbanChangeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery.compositing.observe import grow
from popcorn_qgis.engine.models.import_model import run as import_model
from popcorn_qgis.engine.sample.scene import run as make_sample
from popcorn_qgis.engine.timeseries.urban_change import find
from popcorn_qgis.engine.timeseries.urban_change.outcome import CHANGES

ROOT = Path(__file__).parents[1]
SIZE_PX = 200
CHECKPOINTS = {
    "official": "fusionda_newAug8_16_checkpoint30_lossweight0.5.pt",
    "ercnn": "ercnn_s12.hdf5",
}
L2A, L1C = "observations", "observations_l1c"
#: Name → the series, and what the job differs in.
METHODS: Dict[str, Any] = {
    "builtup, bundled": (L2A, {"model": "builtup-student"}),
    "builtup, official": (L2A, {"model": "official"}),
    "network": (L1C, {"method": "network", "model": "ercnn"}),
    "statistical": (L1C, {"method": "statistical", "model": ""}),
    "statistical, parity": (L1C, {"method": "statistical", "model": "", "parity": True}),
}
COLUMNS = ("seed", "method", "area", "pixels", "recall", "precision", "called", "months")


def report(shared: Path, seeds: Sequence[int]) -> int:
    """Print the rows of all seeds."""
    writer = csv.DictWriter(sys.stdout, COLUMNS)
    writer.writeheader()
    with tempfile.TemporaryDirectory(prefix="popcorn-models-") as models:
        for name, file in CHECKPOINTS.items():
            path = str(shared / "data/checkpoints" / file)
            import_model(ImportModelJob(models, (path,), name=name), QuietReport())
        for seed in seeds:
            with tempfile.TemporaryDirectory(prefix="popcorn-district-") as folder:
                for row in judge(seed, Path(folder), models):
                    writer.writerow(row)
                    sys.stdout.flush()
    return 0


def judge(seed: int, place: Path, models: str) -> Iterator[Dict[str, object]]:
    """Yield the rows of one district."""
    for series in (L2A, L1C):
        make_sample(SampleSceneJob(str(place / series), seed, SIZE_PX, further=series), QuietReport())
    for name, (series, settings) in METHODS.items():
        folder = place / series / series
        paths = [str(place / f"{text}.tif") for text in ("strength", "when", "kind")]
        given = {"model_folders": (models, str(ROOT / "models")), **settings}
        job = UrbanChangeJob(str(folder), given.pop("model"), *paths, **given)
        find.run(job, QuietReport())
        _, when, kind = (rasterio.open(path).read(1) for path in paths)
        called = np.isin(kind, tuple(CHANGES))
        with rasterio.open(folder / "works_true.tif") as dataset:
            areas = dataset.read(1)
        right = (called & grow(areas > 0, 1)).sum() / max(called.sum(), 1)
        fields, _, _, values = pyogrio.raw.read(folder / "works.gpkg", read_geometry=False)
        told = dict(zip(fields["fields"], values))
        for number, kind_of, day in zip(told["number"], told["kind"], told["built_from"]):
            inside = areas == number
            days = when[inside & called]
            finished = (date.fromisoformat(day) - date(1970, 1, 1)).days
            yield {
                "seed": seed,
                "method": name,
                "area": kind_of,
                "pixels": int(inside.sum()),
                "recall": round(float(called[inside].mean()), 3),
                "precision": round(float(right), 3),
                "called": int(called.sum()),
                "months": round((float(np.median(days)) - finished) / 30.4, 1) if days.size else "",
            }

"""Population through time against the reference outputs, through files and the production path."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from popcorn_qgis.contract.jobs.timeseries import PopulationSeriesJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.timeseries.population_series import run
from tests.series_files import red_reader, write_dates
from tests.small_scene import read_tif

DAYS = [f"2020-0{k + 3}-05" for k in range(6)]


def scene() -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The six dates of the spec (series, section 7): images, and where they are clear."""
    y, x = np.mgrid[:48, :64].astype(float)
    images, clear = {}, {}
    for k, day in enumerate(DAYS):
        people = 0.35 + 0.4 * np.sin(0.2 * y + 0.13 * x + 0.7 * k) + 0.02 * ((7 * y + 3 * x + 5 * k) % 11)
        red, green = 1000 * (people + 1), 900 + 50 * k + 3 * y + 0 * x
        blue, near = 700 + 20 * k + 2 * x + 0 * y, 2500 - 30 * k + y + x
        if k == 2:
            blue[(y < 20) & (x < 48)] = 2500
        image = np.stack([blue, green, red, near])
        if k == 4:
            image[:, x >= 38] = 0
        bad = (y >= 40) & (x >= 56)
        bad |= {1: x < 20, 2: (y - 20) ** 2 + (x - 30) ** 2 < 225, 5: y < 30}.get(k, x < 0)
        if k == 3:
            bad |= ~((y >= 10) & (y <= 11) & (x >= 10) & (x <= 12))
        images[day], clear[day] = image, ~bad
    return images, clear


@pytest.mark.parametrize("kind", ["masked", "unmasked"])
def test_reference_outputs(shared: Path, tmp_path: Path, kind: str) -> None:
    golden = np.load(shared / "goldens/series.npz", allow_pickle=False)
    images, clear = scene()
    series = write_dates(tmp_path / "series", images, clear if kind == "masked" else None)
    job = PopulationSeriesJob(
        series, str(tmp_path / "maps"), "", occupancy_model=red_reader(tmp_path), s2_scale="dn", offset="keep",
        interval="published", dates_per_step=0,
    )  # fmt: skip
    report = QuietReport()
    result = run(job, report)
    row = dict(zip(result.tables["steps"].columns, result.tables["steps"].rows[0]))
    assert read_tif(tmp_path / "maps/population_2020.tif") == pytest.approx(golden[f"{kind}/mean"], rel=1e-5, abs=1e-6)
    assert row["population"] == pytest.approx(float(golden[f"{kind}/total"]), rel=1e-5)
    half = float(row["high"]) - float(row["population"])
    assert half == pytest.approx(float(golden[f"{kind}/total_std"]), rel=1e-5)
    kept = [day for day in DAYS if day not in str(row["left_out"])]
    assert kept == [DAYS[k] for k in golden[f"{kind}/kept"]]

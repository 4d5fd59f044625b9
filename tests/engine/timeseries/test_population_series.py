"""Population through time: steps, dates that are left out, intervals, changes, and the page."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import Compute, Zones, to_json
from popcorn_qgis.contract.jobs.timeseries import PopulationSeriesJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.timeseries.population_series import run
from tests.holding import Hold
from tests.series_files import people_image, red_reader, write_dates
from tests.small_scene import read_tif, write_tif
from tests.zone_files import write_zones

SHAPE = (40, 40)


def job_of(folder: Path, series: str, **more: Any) -> PopulationSeriesJob:
    given = {"occupancy_model": red_reader(folder), "s2_scale": "dn", "offset": "keep", **more}
    return PopulationSeriesJob(series, str(folder / "maps"), "", **given)


def flat(people: float) -> np.ndarray:
    return people_image(np.full(SHAPE, people))


def rows(result: Any, table: str = "steps") -> list[dict[str, Any]]:
    return [dict(zip(result.tables[table].columns, row)) for row in result.tables[table].rows]


def test_a_hidden_date_counts_only_where_no_date_is_clear(tmp_path: Path) -> None:
    left = np.zeros(SHAPE, dtype=bool)
    left[:, :20] = True
    days = ("2021-04-05", "2021-05-05")
    images = dict(zip(days, (flat(10), flat(20))))
    clear = {days[0]: left, days[1]: np.zeros(SHAPE, dtype=bool)}
    clear[days[1]][:1, 20:30] = True  # enough to be kept
    series = write_dates(tmp_path / "series", images, clear)
    run(job_of(tmp_path, series), QuietReport())
    people = read_tif(tmp_path / "maps/population_2021.tif")
    assert people[:, :20] == pytest.approx(10)
    assert people[0, 20:30] == pytest.approx(20)
    assert people[1:, 20:] == pytest.approx(15)


def test_one_date_is_no_interval_and_no_date_an_empty_row(tmp_path: Path) -> None:
    clear = {"2020-04-05": np.ones(SHAPE, bool), "2021-04-05": np.zeros(SHAPE, bool)}
    clear |= {f"2022-04-{day}": np.ones(SHAPE, bool) for day in ("05", "10", "15")}
    people = {"2020-04-05": 1.0, "2021-04-05": 2.0, "2022-04-05": 3.0, "2022-04-10": 3.5, "2022-04-15": 4.0}
    series = write_dates(tmp_path / "series", {day: flat(value) for day, value in people.items()}, clear)
    report = QuietReport()
    result = run(job_of(tmp_path, series), report)
    one, none, three = rows(result)
    assert one["population"] == pytest.approx(1600) and one["low"] is None and one["high"] is None
    assert none["population"] is None and none["dates"] == 0 and "0 pixels are clear" in none["left_out"]
    # 1600 × 3.5, t(2, 80 %) = 1.8856, s / √3 = 1600 × 0.5 / √3
    half = 1.885618 * 1600 * 0.5 / np.sqrt(3)
    assert (three["low"], three["high"]) == pytest.approx((5600 - half, 5600 + half), rel=1e-5)
    assert any("2021" in text and "empty" in text for text in report.warnings)
    assert sorted(path.name for path in (tmp_path / "maps").glob("*.tif")) == [
        "population_2020.tif",
        "population_2022.tif",
    ]
    with (tmp_path / "maps/steps.csv").open() as file:
        written = list(csv.DictReader(file))
    assert [row["step"] for row in written] == ["2020", "2021", "2022"]
    assert written[1]["population"] == "" and float(written[2]["population"]) == pytest.approx(5600)
    with rasterio.open(tmp_path / "maps/population_2022.tif") as raster:
        assert raster.tags()["PERIOD"] == "2022-01-01..2022-12-31"


def test_a_date_of_one_value_is_left_out(tmp_path: Path) -> None:
    """A band that is the same everywhere, as of a saturated cloud, ends no run."""
    days = ("2021-04-05", "2021-05-05", "2021-06-05")
    images = {day: people_image(np.random.default_rng(2).uniform(1, 9, SHAPE)) for day in days}
    images[days[1]][0] = 15000
    series = write_dates(tmp_path / "series", images)
    (row,) = rows(run(job_of(tmp_path, series), QuietReport()))
    assert row["dates"] == 2 and "B02 of 2021-05-05 is 15000 everywhere" in row["left_out"]


@pytest.mark.parametrize(
    ("step", "labels"),
    [
        ("season", ["2020-winter", "2021-spring"]),  # December belongs to the winter that it begins
        ("quarter", ["2020-Q4", "2021-Q1"]),
        ("month", ["2020-12", "2021-01", "2021-02", "2021-03"]),
        ("year", ["2020", "2021"]),
    ],
)
def test_steps_are_of_the_calendar(tmp_path: Path, step: str, labels: list[str]) -> None:
    days = ("2020-12-30", "2021-03-01")
    series = write_dates(tmp_path / "series", {day: flat(1) for day in days})
    found = rows(run(job_of(tmp_path, series, step=step), QuietReport()))
    assert [row["step"] for row in found] == labels
    assert [row["end"] for row in found][:-1] == [row["start"] for row in found][1:]


def test_the_end_is_not_part_of_the_time(tmp_path: Path) -> None:
    days = ("2020-05-01", "2021-05-01", "2022-01-01")
    series = write_dates(tmp_path / "series", {day: flat(1) for day in days})
    job = job_of(tmp_path, series, first_day="2021-01-01", end_day="2022-01-01")
    assert [row["step"] for row in rows(run(job, QuietReport()))] == ["2021"]
    with pytest.raises(EngineError, match="no date from 2023-01-01") as refused:
        run(job_of(tmp_path, series, first_day="2023-01-01"), QuietReport())
    assert "2020-05-01 to 2022-01-01" in refused.value.problem


def noisy_years(tmp_path: Path, grown: float) -> tuple[str, Zones]:
    """Two springs of five dates, each 5 % off in all; in the second, the first of 16 zones has grown."""
    rng = np.random.default_rng(5)
    images = {}
    for year in (2020, 2021):
        for day in range(5):
            people = 1 + 0.2 * rng.random(SHAPE)
            if year == 2021:
                people[:10, :10] *= grown
            images[f"{year}-04-{5 * day + 2:02d}"] = people_image(people * (1 + rng.normal(0, 0.05)))
    series = write_dates(tmp_path / "series", images)
    corners = [(500000 + 100 * c, 5600000 - 100 * r) for r in range(4) for c in range(4)]
    boxes = [shapely.box(x, y - 100, x + 100, y) for x, y in corners]
    return series, write_zones(tmp_path / "zones.gpkg", boxes, [None] * 16)


def test_a_quarter_that_grew_is_called_and_the_rest_is_not(tmp_path: Path) -> None:
    series, zones = noisy_years(tmp_path, 1.6)
    page = tmp_path / "page.html"
    job = job_of(tmp_path, series, zones=zones, output_report=str(page))
    found = rows(run(job, QuietReport()), "zones")
    assert [row["call"] for row in found] == ["growth"] + ["no clear change"] * 15
    assert found[0]["people_2021"] / found[0]["people_2020"] == pytest.approx(1.6, rel=0.12)
    sums = [np.nansum(read_tif(tmp_path / f"maps/population_{year}.tif")) for year in (2020, 2021)]
    assert [sum(row[f"people_{year}"] for row in found) for year in (2020, 2021)] == pytest.approx(sums)
    text = page.read_text()
    assert "1 grew" in text and "<svg" in text and "80 % interval" in text


def test_one_date_a_side_and_few_zones_tell_nothing(tmp_path: Path) -> None:
    """Without other dates, only other zones tell what is noise: three are too few."""
    series = write_dates(tmp_path / "series", {"2020-05-01": flat(1), "2021-05-01": flat(2)})
    boxes = [shapely.box(500000 + 100 * x, 5599600, 500100 + 100 * x, 5600000) for x in range(3)]
    zones, report = write_zones(tmp_path / "zones.gpkg", boxes, [None] * 3), QuietReport()
    found = rows(run(job_of(tmp_path, series, zones=zones), report), "zones")
    assert [row["call"] for row in found] == ["unknown"] * 3
    assert any("0 show no clear change, and of 3 it is not known" in text for text in report.lines)


def test_other_seasons_are_not_compared(tmp_path: Path) -> None:
    days = ("2020-01-05", "2020-01-15", "2021-07-05", "2021-07-15")
    series = write_dates(tmp_path / "series", {day: flat(1 + k) for k, day in enumerate(days)})
    report = QuietReport()
    last = rows(run(job_of(tmp_path, series), report))[-1]
    assert last["change"] is None and last["call"] is None
    assert any("no two steps have a season in common" in text.lower() for text in report.lines)


def test_the_clearest_dates_are_taken(tmp_path: Path) -> None:
    shares = {"2021-04-05": 0.5, "2021-04-10": 1.0, "2021-04-15": 0.75}
    clear = {day: np.arange(1600).reshape(SHAPE) < share * 1600 for day, share in shares.items()}
    series = write_dates(tmp_path / "series", {day: flat(1) for day in shares}, clear)
    (row,) = rows(run(job_of(tmp_path, series, dates_per_step=2), QuietReport()))
    assert row["dates"] == 2 and row["clear_share"] == pytest.approx(0.875)
    assert row["left_out"] == "2021-04-05: 2 dates are clearer (50% clear)"


def test_cancelled_leaves_no_half_map(tmp_path: Path) -> None:
    series = write_dates(tmp_path / "series", {"2021-04-05": flat(1), "2021-04-10": flat(2)})
    report = QuietReport()
    report.cancelled.set()
    with pytest.raises(Cancelled):
        run(job_of(tmp_path, series), report)
    assert not list(tmp_path.glob("maps/*"))


def test_a_killed_run_goes_on_with_the_step_that_was_not_done(tmp_path: Path) -> None:
    days = ("2020-04-05", "2020-04-15", "2021-04-05", "2021-04-15")
    series = write_dates(tmp_path / "series", {day: flat(1 + k) for k, day in enumerate(days)})
    cache = Compute(device="cpu", cache_folder=str(tmp_path / "cache" / "tiles"))
    job = job_of(tmp_path, series, compute=cache)
    hold = Hold(tmp_path / "hold").at(0.6)  # in the second of two steps
    (tmp_path / "job.json").write_text(json.dumps(to_json(job)))
    command = [sys.executable, "-m", "tests.holding", str(hold.file), str(tmp_path / "job.json")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert any("2020: " in line for line in process.stdout)
    wait_until = time.monotonic() + 60
    first = tmp_path / "maps/population_2020.tif"
    while not first.exists():
        assert time.monotonic() < wait_until
        time.sleep(0.02)
    process.kill()
    process.wait()
    process.stdout.close()
    made = first.stat().st_mtime_ns
    report = QuietReport()
    again = run(job, report)
    assert first.stat().st_mtime_ns == made
    assert [row["population"] for row in rows(again)] == pytest.approx([1600 * 1.5, 1600 * 3.5])
    assert set(again.rasters) == {"step 2020", "step 2021"}
    assert not list((tmp_path / "cache" / "series").glob("*/*"))  # whole: nothing is kept


@pytest.mark.parametrize(
    ("name", "tags", "clear", "hidden"),
    [("cloud", {}, 0, 1), ("scl", {}, 4, 9), ("mask", {"VALUES": "0 no data, 1 clear, 2 cloud"}, 1, 2)],
)
def test_masks_are_read_by_what_their_values_mean(
    tmp_path: Path, name: str, tags: dict[str, str], clear: int, hidden: int
) -> None:
    left = np.arange(1600).reshape(SHAPE) % 40 < 20
    days = ("2021-04-05", "2021-04-15")
    series = Path(
        write_dates(tmp_path / "series", dict(zip(days, (flat(1), flat(3)))), dict.fromkeys(days, left))
    )
    table = (series / "series.csv").read_text()
    for day in days:
        path = series / f"s2_{day}_{name}.tif"
        write_tif(path, np.where(left, clear, hidden).astype("u1")[None])
        with rasterio.open(path, "r+") as raster:
            raster.update_tags(**tags)
        table = table.replace(f"s2_{day}_cloud.tif", path.name)
    (series / "series.csv").write_text(table)
    (row,) = rows(run(job_of(tmp_path, str(series)), QuietReport()))
    assert row["clear_share"] == pytest.approx(0.5)


def test_a_mask_in_doubt_is_refused(tmp_path: Path) -> None:
    series = Path(
        write_dates(tmp_path / "series", {"2021-04-05": flat(1)}, {"2021-04-05": np.ones(SHAPE, bool)})
    )
    (series / "s2_2021-04-05_cloud.tif").rename(series / "odd.tif")
    table = (series / "series.csv").read_text().replace("s2_2021-04-05_cloud.tif", "odd.tif")
    (series / "series.csv").write_text(table)
    with pytest.raises(EngineError, match="odd.tif does not say what its values mean"):
        run(job_of(tmp_path, str(series)), QuietReport())


def test_a_rise_on_sealed_ground_is_no_growth(tmp_path: Path) -> None:
    """Two zones rise alike: grey roofs that became brighter, and a field where roofs came."""
    rng = np.random.default_rng(3)
    days = {year: [f"{year}-04-{day:02d}" for day in (2, 7, 12)] for year in (2020, 2021)}
    images = {}
    for year, dates in days.items():
        for day in dates:
            image = flat(0.6) + rng.normal(0, 8, (4, *SHAPE)).astype(
                "f4"
            )  # red 1600, near infrared far above
            for strip, grey_before in ((slice(0, 10), True), (slice(10, 20), False)):
                red = 1600 if year == 2020 else 2600  # 0.6 and 1.6 people a pixel
                near = red + 100 if grey_before or year == 2021 else 4000
                levels = np.array([red - 60, red - 30, red, near], dtype="f4")
                image[:, strip, :10] = levels[:, None, None] + rng.normal(0, 8, (4, 10, 10))
            images[day] = image
    series = write_dates(tmp_path / "series", images)
    corners = [(500000 + 100 * c, 5600000 - 100 * r) for r in range(4) for c in range(4)]
    boxes = [shapely.box(x, y - 100, x + 100, y) for x, y in corners]
    report = QuietReport()
    job = job_of(tmp_path, series, zones=write_zones(tmp_path / "zones.gpkg", boxes, [None] * 16))
    calls = [row["call"] for row in rows(run(job, report), "zones")]
    assert calls == ["no clear change"] * 4 + ["growth"] + ["no clear change"] * 11
    assert any("In 1 zones the rise lies on ground that was sealed before" in text for text in report.lines)


def test_the_offset_of_newer_baselines_comes_off_date_by_date(tmp_path: Path) -> None:
    days = {"2021-04-05": ("05.09", 1000), "2021-04-10": ("03.01", 0)}
    images = {day: flat(1.5) + added for day, (_, added) in days.items()}
    for image, red in zip(
        images.values(), (400, 200)
    ):  # the darkest pixel of the newer one would fall below 0
        image[:, 0, 0] = red
    series = Path(write_dates(tmp_path / "series", images))
    for day, (baseline, _) in days.items():
        with rasterio.open(series / f"s2_{day}.tif", "r+") as raster:
            raster.update_tags(PROCESSING_BASELINE=baseline)
    job = job_of(tmp_path, str(series), offset="auto", pictures_folder=str(tmp_path), write_std=True)
    (row,) = rows(run(job, QuietReport()))
    assert row["population"] == pytest.approx(1599 * 1.5, rel=1e-5)
    assert row["high"] - row["low"] == pytest.approx(0, abs=0.1)  # both dates are alike
    red = read_tif(tmp_path / "image_2021.tif", 3)
    assert red[0, 0] == pytest.approx((0 + 200) / 2)
    assert red.ravel()[1:] == pytest.approx(2500)

"""Population through time against the reference outputs, through files and the production path."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.file_hash import file_sha256
from popcorn_qgis.contract.installed_models import InstalledModel, ModelFile, record_text
from popcorn_qgis.contract.jobs import BuiltupJob, Imagery, PopulationJob, Rate
from popcorn_qgis.contract.jobs.timeseries import PopulationSeriesJob
from popcorn_qgis.engine.census.uncertainty import interval_of_mean, spread_of_totals
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.bands import S2_BANDS
from popcorn_qgis.engine.mapping.builtup import run as map_builtup
from popcorn_qgis.engine.mapping.population import run as map_population
from popcorn_qgis.engine.timeseries.other_series import read_other
from popcorn_qgis.engine.timeseries.population_series import run
from popcorn_qgis.engine.timeseries.step_changes import (
    FLOOR_ALONE,
    UNCLEAR,
    StepPeople,
    beyond_stable_zones,
    compare,
)
from popcorn_qgis.engine.timeseries.steps import CalendarStep, Dated
from tests.series_files import HEADER, channel_reader, red_reader, write_dates
from tests.small_scene import read_tif, write_tif
from tests.zone_files import write_zones

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
        series, str(tmp_path / "maps"), "", occupancy_model=red_reader(tmp_path), s2_scale="dn",
        offset="keep", interval="published", dates_per_step=0, write_std=True,
        pictures_folder=str(tmp_path / "maps"),
    )  # fmt: skip
    result = run(job, QuietReport())
    row = dict(zip(result.tables["steps"].columns, result.tables["steps"].rows[0]))
    for name, key in (("", "mean"), ("_std", "std")):
        assert read_tif(tmp_path / f"maps/population_2020{name}.tif") == pytest.approx(
            golden[f"{kind}/{key}"], rel=1e-5, abs=1e-6
        ), key
    assert row["population"] == pytest.approx(float(golden[f"{kind}/total"]), rel=1e-5)
    half = float(row["high"]) - float(row["population"])
    assert half == pytest.approx(float(golden[f"{kind}/total_std"]), rel=1e-5)
    kept = [day for day in DAYS if day not in str(row["left_out"])]
    assert kept == [DAYS[k] for k in golden[f"{kind}/kept"]]
    with rasterio.open(tmp_path / "maps/image_2020.tif") as image:  # blue, green, red, near infrared
        means = image.read().astype(float).mean(axis=(1, 2))[[2, 1, 0, 3]]
    assert means == pytest.approx(golden[f"{kind}/clean_image_mean"], rel=1e-5)
    ours = dict(zip(("interval", "write_std", "output_report"), ("student", False, "")))
    row = run(replace(job, **ours), QuietReport()).tables["steps"].rows[0]
    low, high = row[4], row[5]
    # 80 %, t(3) = 1.637744; the golden's standard deviation is divided by 4, ours by 3, the mean's by √4 more
    half = 1.637744 * float(golden[f"{kind}/filled_total_std"]) * np.sqrt(4 / 3) / 2
    assert (high - low) / 2 == pytest.approx(half, rel=1e-5)


@pytest.mark.parametrize("header", ["uncertainty", "uncertainty_std_total"])
def test_the_published_series_are_read_back(shared: Path, tmp_path: Path, header: str) -> None:
    """All 17 places of Bourbon's repository, under the newer and the older header."""
    golden = np.load(shared / "goldens/series.npz", allow_pickle=False)
    days = golden["intervals/start"]
    for place in range(len(golden["showcases/place"])):
        people, spread = (golden[f"showcases/{key}"][place] for key in ("population", "uncertainty"))
        path = tmp_path / f"{place}.csv"
        rows = [f"{day},{float(a)!r},{float(b)!r}" for day, a, b in zip(days, people, spread)]
        path.write_text("\n".join([f"date,population,{header}", *rows]) + "\n", encoding="utf-8")
        found = read_other(str(path))
        assert [str(one.day) for one in found] == list(days)
        assert [one.people for one in found] == list(people)
        assert [one.spread or 0.0 for one in found] == list(spread)


def test_members_and_seasons_of_popcorn(shared: Path, tmp_path: Path) -> None:
    """Maps of five members in four seasons (spec series, section 7), through files and population maps."""
    golden = np.load(shared / "goldens/series.npz", allow_pickle=False)
    y, x = np.mgrid[:48, :64].astype(float)
    seasons = []
    for k in range(4):
        people = []
        for i in range(5):
            at = k + 0.3 * i
            wave = 0.4 * np.sin(0.2 * y + 0.13 * x + 0.7 * at)
            people.append(0.35 + wave + 0.02 * ((7 * y + 3 * x + 5 * at) % 11))
        shown = np.stack([np.maximum(one + 0.05 * i, 0) for i, one in enumerate(people)])
        day, radar = f"2020-0{k + 3}-05", (10 * (shown[[4, 4]] - 2)).astype("f4")
        optical = (1000 * (shown[:4] + 1)).astype("f4")
        seasons.append(
            Imagery(
                (write_tif(tmp_path / f"s1_{day}.tif", radar, ("VV", "VH"), date=day),),
                (write_tif(tmp_path / f"s2_{day}.tif", optical, S2_BANDS, date=day),),
                s1_unit="db", s2_scale="dn", offset="keep",
            )
        )  # fmt: skip
    files = [channel_reader(tmp_path, channel) for channel in (2, 3, 4, 5, 0)]
    five = InstalledModel(
        id="five", name="five", role="population", bands=("VV", "VH", *S2_BANDS), training_region="",
        licence="none", attribution="", folder=str(tmp_path),
        files=tuple(ModelFile(file.name, file_sha256(file)) for file in files),
    )  # fmt: skip
    (tmp_path / "five.json").write_text(record_text(five))
    year = replace(seasons[0], s1=tuple(one.s1[0] for one in seasons), s2=tuple(one.s2[0] for one in seasons))
    maps = {}
    for name, imagery in (*((f"season {k}", one) for k, one in enumerate(seasons)), ("year", year)):
        files = [str(tmp_path / f"{name} {what}.tif") for what in ("mean", "std", "members")]
        map_population(
            PopulationJob(
                imagery, "", files[0], occupancy_model="five", output_std=files[1], output_members=files[2],
                model_folders=(str(tmp_path),),
            ),
            QuietReport(),
        )  # fmt: skip
        with rasterio.open(files[2]) as members:
            maps[name] = (read_tif(files[0]), read_tif(files[1]), members.read().astype(float))
    found = {
        "season_mean": np.stack([maps[f"season {k}"][0] for k in range(4)]),
        "season_std": np.stack([maps[f"season {k}"][1] for k in range(4)]),
        "year_mean": maps["year"][0],
        "bag_std": maps["year"][1],
        "total": maps["year"][0].astype(float).sum(),
        "total_std_bag": spread_of_totals(maps["year"][2].sum(axis=(1, 2))),
    }
    found["year_std_of_notebook"] = found["season_std"].mean(axis=0)
    found["rms_std_of_notebook"] = np.sqrt((found["year_std_of_notebook"].astype(float) ** 2).mean())
    for key, value in found.items():
        assert value == pytest.approx(golden[f"popcorn/{key}"], rel=1e-5, abs=1e-6), key


# -- a place where nothing was built ------------------------------------------------------------------


@pytest.fixture(scope="module")
def unchanged(
    shared: Path, official_models: str, tmp_path_factory: pytest.TempPathFactory
) -> tuple[list[datetime], np.ndarray]:
    """The 47 clear dates of Wervik, each with its nearest radar: times, built-up sums [dates, 64 zones]."""
    place, work = shared / "data/scenes/wervik_be", tmp_path_factory.mktemp("wervik")
    with rasterio.open(place / "series10/truth.tif") as truth:
        days = [day for k, day in enumerate(truth.descriptions, 1) if (truth.read(k) == 0).all()]
    with (
        rasterio.open(place / "s1dense/s1_asc_vv.tif") as vv,
        rasterio.open(place / "s1dense/s1_asc_vh.tif") as vh,
    ):
        seen = [datetime.fromisoformat(text.rstrip("Z")) for text in vv.descriptions]
        radar, profile = np.stack([vv.read(), vh.read()], axis=1) / 1e4, vv.profile
    times, sums = [], []
    for day in days:
        time = datetime.fromisoformat(f"{day}T10:50:00")
        nearest = min(range(len(seen)), key=lambda k: abs(seen[k] - time))
        s1 = work / f"s1_{day}.tif"
        with rasterio.open(s1, "w", **{**profile, "count": 2, "dtype": "float32"}) as file:
            file.write(radar[nearest].astype("f4"))
            file.descriptions = ("VV", "VH")
            file.update_tags(DATE=day)
        imagery = Imagery(s1=(str(s1),), s2=(str(place / f"series10/s2_10m_{day}.tif"),))
        output = str(work / f"{day}.tif")
        map_builtup(BuiltupJob(imagery, "official", output, model_folders=(official_models,)), QuietReport())
        times.append(time)
        sums.append(read_tif(output).astype(float).reshape(8, 8, 8, 8).sum(axis=(1, 3)).ravel())
    assert len(times) == 47
    return times, np.array(sums)


@pytest.mark.parametrize("dates", [3, 5, 10])
def test_intervals_of_an_unchanged_place_cover(
    unchanged: tuple[list[datetime], np.ndarray], dates: int
) -> None:
    totals = unchanged[1].sum(axis=1)
    rng = np.random.default_rng(dates)
    draws = np.stack([rng.choice(totals, dates, replace=False) for _ in range(1000)], axis=1)
    low, high = interval_of_mean(draws, 0.8)
    assert 0.75 <= float(((low <= totals.mean()) & (totals.mean() <= high)).mean()) <= 0.9


@pytest.mark.parametrize("dates", [3, 5])
@pytest.mark.parametrize("season", ["winter", "spring", "summer", "autumn"])
def test_an_unchanged_place_is_called_changed_in_5_percent_at_most(
    unchanged: tuple[list[datetime], np.ndarray], season: str, dates: int
) -> None:
    times, sums = unchanged
    shown = [Dated(time, None, None) for time in times]
    pool = [k for k, date in enumerate(shown) if date.season == season and times[k] >= datetime(2017, 12, 1)]
    rng = np.random.default_rng(7)
    totals, zones = [], []
    for _ in range(1000):
        drawn = rng.choice(pool, 2 * dates, replace=False)
        sides = [
            StepPeople(
                CalendarStep(str(k), times[0], times[0], ()),
                tuple(shown[at] for at in part),
                sums[part].sum(axis=1),
                sums[part],
            )
            for k, part in enumerate((drawn[:dates], drawn[dates:]))
        ]
        change = compare(sides, 0, 1)
        assert change is not None
        totals.append(change.call != UNCLEAR)
        zones.append(np.mean([call != UNCLEAR for call in change.calls]))
    assert np.mean(totals) <= 0.05
    assert np.mean(zones) <= 0.05


# -- real construction --------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["houston_spring_us", "steelecreek_us", "apex_us"])
def test_what_was_built_is_called_and_what_was_not_is_not(
    shared: Path, official_models: str, tmp_path: Path, place: str
) -> None:
    folder = shared / "data/scenes" / place
    maps = []
    for image in ("s2_2017", "s2_2023_2024"):
        imagery = Imagery(s2=(str(folder / f"{image}.tif"),), offset="remove")
        output = str(tmp_path / f"{image}.tif")
        map_builtup(BuiltupJob(imagery, "official", output, model_folders=(official_models,)), QuietReport())
        maps.append(read_tif(output))
    limits = {"new": (0.1, 1.0), "built_both": (-0.06, 0.06), "open_both": (-0.03, 0.03)}
    with (folder / "change_boxes.csv").open() as file:
        boxes = [row for row in csv.DictReader(file) if row["kind"] in limits]
    for row in boxes:
        top, bottom, left, right = (int(row[name]) for name in ("row0", "row1", "col0", "col1"))
        height, width = bottom - top, right - left
        corners = [(r, c) for r in range(0, maps[0].shape[0] - height + 1, height)
                   for c in range(0, maps[0].shape[1] - width + 1, width)]  # fmt: skip
        squares = [(slice(r, r + height), slice(c, c + width)) for r, c in ((top, left), *corners)]
        before, after = (np.array([np.nansum(one[square]) for square in squares]) for one in maps)
        low, high = limits[row["kind"]]
        change = float(np.nanmean(maps[1][squares[0]]) - np.nanmean(maps[0][squares[0]]))
        assert low <= change <= high, row["note"]
        called = beyond_stable_zones(after - before, before, FLOOR_ALONE)[0]
        assert called == (row["kind"] == "new"), row["note"]


#: Big flat roofs of change_boxes.csv; the case paints them, bitumen before and a white membrane after.
MALLS = {
    "apex_us": "large commercial roof on bare land",
    "steelecreek_us": "large flat roofs on cleared forest",
    "houston_spring_us": "commercial buildings on graded land",
}
BITUMEN, MEMBRANE = (500, 520, 550, 700), (4500, 4600, 4700, 4900)


def painted(image: np.ndarray, box: tuple[slice, slice], colour: tuple[int, ...]) -> np.ndarray:
    """Give the bright roofs of a box another surface, DN with the offset; a third of their texture stays."""
    found = image.copy()
    bright = image[:3, box[0], box[1]].mean(axis=0)
    roof = bright > np.percentile(bright, 40)
    for band, dn in zip(found, colour):
        part = band[box]
        part[roof] = 1000 + np.clip(dn + 0.3 * (part[roof] - part[roof].mean()), 1, 9000)
    return found


@pytest.mark.parametrize("place", list(MALLS))
def test_a_mall_whose_roof_is_renewed_is_no_growth(
    shared: Path, official_models: str, tmp_path: Path, place: str
) -> None:
    """A made case on real imagery, mapped as a series: it is not called, what was built is."""
    folder, margin = shared / "data/scenes" / place, 4
    images = []
    for name in ("s2_2017", "s2_2023_2024"):
        with rasterio.open(folder / f"{name}.tif") as raster:
            images.append(raster.read().astype("f4"))
            grid, crs = raster.transform, raster.crs
        outside = (images[-1] == 0).all(axis=0)  # a forest, so that enough of the image is there
        images[-1][:, outside] = np.array([[1300], [1500], [1400], [4000]])
    with (folder / "change_boxes.csv").open() as file:
        boxes = [row for row in csv.DictReader(file) if row["kind"] == "new"]
    places = [tuple(int(row[name]) for name in ("row0", "row1", "col0", "col1")) for row in boxes]
    malls = [at for at, row in enumerate(boxes) if row["note"] == MALLS[place]]
    for at in malls:
        top, bottom, left, right = places[at]
        stood = (slice(None), slice(top - margin, bottom + margin), slice(left - margin, right + margin))
        images[0][stood] = images[1][stood]
        box = (slice(top, bottom), slice(left, right))
        images = [painted(images[0], box, BITUMEN), painted(images[1], box, MEMBRANE)]
    squares = [(r, r + 20, c, c + 20) for r in range(0, images[0].shape[1] - 19, 20)
               for c in range(0, images[0].shape[2] - 19, 20)]  # fmt: skip
    outlines = [
        shapely.box(*(grid * (left, bottom)), *(grid * (right, top)))
        for top, bottom, left, right in (*places, *squares)
    ]
    zones = write_zones(tmp_path / "zones.gpkg", outlines, [None] * len(outlines), crs=str(crs))
    rows = [HEADER]
    for image, day in zip(images, ("2017-07-01", "2023-07-01")):
        path = tmp_path / f"s2_{day}.tif"
        write_tif(path, image, S2_BANDS, date=day, nodata=0, transform=grid, crs=str(crs))
        rows.append(f"{path.name},s2,{day}T10:00:00Z,{day}T10:00:01Z,,,l2a,,,,made")
    (tmp_path / "series.csv").write_text("\n".join(rows) + "\n")
    job = PopulationSeriesJob(
        str(tmp_path), str(tmp_path / "maps"), "official", rate=Rate(value=1.0), zones=zones,
        offset="remove", model_folders=(official_models,),
    )  # fmt: skip
    result = run(job, QuietReport())
    columns = result.tables["zones"].columns
    calls = [dict(zip(columns, row))["call"] for row in result.tables["zones"].rows]
    for at, row in enumerate(boxes):
        assert calls[at] == (UNCLEAR if at in malls else "growth"), row["note"]

"""A year without gaps: months of a made-up place, the same at any cut, and what is written beside them."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Dict, Tuple

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Area, JobResult
from popcorn_qgis.contract.jobs.clean_imagery import MonthlyImageryJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import monthly
from popcorn_qgis.engine.imagery.compositing import coded
from popcorn_qgis.engine.imagery.compositing.block_year import DatesInBox
from popcorn_qgis.engine.imagery.monthly_layers import months_of_quarters
from popcorn_qgis.engine.io.series import read_series
from scene_writer import NORTH, WEST, write_scene
from tests.holding import killed_at
from tests.zone_files import write_zones

SIZE = 96
DAYS = [date(2021, 1, 10) + timedelta(days=40 * number) for number in range(9)]
#: Pixels of 20 m in blocks, so that nothing changes where they are brought to 10 m inside of a field.
LEVEL = np.array([500, 800, 700, 1100, 2000, 2300, 2500, 2600, 2000, 1300])


def ground(day: date) -> np.ndarray:
    """DN [10, H, W] of fields of 160 m, greener in summer."""
    random = np.random.default_rng(12)
    fields = random.uniform(0.7, 1.3, (10, SIZE // 16, SIZE // 16)).repeat(16, axis=1).repeat(16, axis=2)
    season = 1 + 0.2 * np.sin((day - date(2021, 1, 1)).days / 365 * np.pi)
    return LEVEL[:, None, None] * fields * season


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine dates, each second one with a cloud of its own."""
    folder = tmp_path_factory.mktemp("scenes")
    rows, columns = np.ogrid[:SIZE, :SIZE]
    for number, day in enumerate(DAYS):
        values = ground(day)
        if number % 2:
            values[:, (rows - 12 - 9 * number) ** 2 + (columns - 40) ** 2 < 12**2] = 6000
        write_scene(
            folder / f"s2_{day}.tif",
            values.round().astype(np.uint16),
            S2_TEN_BANDS,
            day.isoformat(),
            nodata=0,
        )
        write_scene(folder / f"s2_{day}_SCL.tif", np.full((1, SIZE, SIZE), 4, np.uint8), ("SCL",))
    return folder


def run(scenes: Path, folder: Path, **job: Any) -> JobResult:
    job = {"select": "all", **job}
    return monthly.run(
        MonthlyImageryJob(str(folder), 2021, scene_folders=(str(scenes),), **job), QuietReport()
    )


def pixels(folder: Path, name: str) -> np.ndarray:
    with rasterio.open(folder / f"{name}.tif") as raster:
        return raster.read()


@pytest.fixture(scope="module")
def made(scenes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("months")
    run(scenes, folder, indices=("NDVI", "BI"))
    return folder


def test_every_month_shows_the_ground_under_the_clouds(made: Path) -> None:
    inside = np.zeros((SIZE, SIZE), bool)  # of a field: its edges are mixed at 20 m
    inside.reshape(6, 16, 6, 16)[:, 4:12, :, 4:12] = True
    for month in range(1, 13):
        found = pixels(made, f"sentinel2_2021-{month:02d}")
        truth = ground(date(2021, month, 15))
        apart = (found - truth)[:, inside]
        assert np.isfinite(found).all()
        assert np.sqrt(np.mean((apart / truth[:, inside]) ** 2)) < 0.06, month
    ndvi = pixels(made, "indices_2021-06")[0]
    nir, red = (truth_of(date(2021, 6, 15), band) for band in ("B08", "B04"))
    np.testing.assert_allclose(ndvi[inside], ((nir - red) / (nir + red))[inside], atol=0.03)


def truth_of(day: date, band: str) -> np.ndarray:
    return ground(day)[S2_TEN_BANDS.index(band)]


def test_it_is_a_series_and_says_what_it_is_made_of(made: Path) -> None:
    series = read_series(str(made), QuietReport())
    assert len(series.of("s2")) == len(series.of("indices")) == 12
    with (made / "scenes.csv").open(encoding="utf-8") as stream:
        rows: Dict[str, Dict[str, str]] = {row["date"]: row for row in csv.DictReader(stream)}
    assert len(rows) == 9 and all(row["decision"].startswith("taken") for row in rows.values())
    assert float(rows[DAYS[1].isoformat()]["filled_percent"]) > 5
    assert float(rows[DAYS[0].isoformat()]["filled_percent"]) == 0
    with rasterio.open(made / "sentinel2_2021-03.tif") as raster:
        assert raster.descriptions == S2_TEN_BANDS
        assert "2021" in raster.tags()["NOTICE"]


def test_any_cut_gives_the_same_months(scenes: Path, made: Path, tmp_path: Path) -> None:
    west, north = WEST + 10 * 20, NORTH - 10 * 30
    part = Area("EPSG:32631", (west, north - 10 * 40, west + 10 * 50, north))
    run(scenes, tmp_path, area=part)
    cut, whole = pixels(tmp_path, "sentinel2_2021-07"), pixels(made, "sentinel2_2021-07")
    np.testing.assert_allclose(cut, whole[:, 30:70, 20:70], atol=0.01)


def test_the_page_has_the_dates_and_the_curve_of_every_zone(scenes: Path, tmp_path: Path) -> None:
    west, east = (shapely.box(WEST + 480 * n, NORTH - 960, WEST + 480 * (n + 1), NORTH) for n in (0, 1))
    zones = write_zones(tmp_path / "zones.gpkg", [west, east], [None, None], labels=["village", "wood"])
    page = tmp_path / "page.html"
    run(scenes, tmp_path / "made", step="quarters", indices=("NDVI",), zones=zones, output_report=str(page))
    text = page.read_text(encoding="utf-8")
    means = [np.nanmean(pixels(tmp_path / "made", f"indices_2021-Q{q}")[0][:, :48]) for q in (1, 2, 3, 4)]
    assert "village" in text and "wood" in text and "filled_percent" in text
    assert all(day.isoformat() in text for day in DAYS)
    for quarter, mean in enumerate(means, start=1):
        assert f'<td class="number">{mean:.3g}</td>' in text, quarter


def test_quarters(scenes: Path, tmp_path: Path) -> None:
    result = run(scenes, tmp_path, step="quarters")
    assert sorted(result.rasters) == [f"s2_2021-Q{quarter}" for quarter in (1, 2, 3, 4)]
    assert result.rasters["s2_2021-Q2"].first_day == "2021-04-01"


def radar(folder: Path, kind: str = "gamma0 terrain", year: int = 2021, **quarters: float) -> Tuple[str, ...]:
    """Composites of Q1 to Q4 in linear power, VV of the value given, VH a tenth of it."""
    paths = []
    for name, power in quarters.items():
        first = 3 * int(name[1:]) - 2
        values = np.full((2, SIZE, SIZE), power, np.float32)
        values[1] /= 10
        period = f"{year}-{first:02d}-01..{year}-{first + 2:02d}-28"
        path = folder / f"s1_{name}.tif"
        paths.append(str(write_scene(path, values, ("VV", "VH"), PERIOD=period, BACKSCATTER=kind)))
    return tuple(paths)


def test_what_tree_cover_takes(scenes: Path, tmp_path: Path) -> None:
    """Quarters and the year of everything; radar by hand, between the days of the quarters."""
    rasters = radar(tmp_path, q1=0.06, q2=0.12, q3=0.12, q4=0.12)
    terrain = np.stack([np.full((SIZE, SIZE), v, np.float32) for v in (300.0, 12.5, 90.0)])
    write_scene(tmp_path / "terrain.tif", terrain, ("elevation", "slope", "aspect"))
    folder = tmp_path / "series"
    result = run(scenes, folder, step="treecover", s1=rasters, terrain=str(tmp_path / "terrain.tif"))
    series = read_series(str(folder), QuietReport())
    assert [len(series.of(one)) for one in ("s2", "indices", "s1_scaled", "slope", "s1")] == [5, 5, 5, 1, 0]
    assert len(result.rasters) == 16
    assert (pixels(folder, "slope_2021") == 12.5).all()
    half_months = np.interp(np.arange(24) * 15, [45, 135], [0.06, 0.12])
    months = (half_months[::2] + half_months[1::2]) / 2
    scaled = np.clip((10 * np.log10(months + 1 / 65535) + 22) / 22, 0, 1)
    expected = [*np.median(scaled.reshape(4, 3), axis=1), np.median(scaled)]
    names = [f"sentinel1_2021-Q{quarter}" for quarter in (1, 2, 3, 4)] + ["sentinel1_2021"]
    np.testing.assert_allclose([pixels(folder, name)[0].mean() for name in names], expected, atol=1e-5)
    year, evi = pixels(folder, "sentinel2_2021"), pixels(folder, "indices_2021")[0]
    dates = np.stack([ground(day)[:, 8, 8] for day in DAYS])
    np.testing.assert_allclose(
        year[:, 8, 8], np.median(dates, axis=0), rtol=0.02
    )  # of the dates, not of months
    blue, _, red, *_, near = (dates[:, S2_TEN_BANDS.index(b)] / 1e4 for b in ("B02", "B03", "B04", "B08"))
    np.testing.assert_allclose(
        evi[8, 8], np.median(2.5 * (near - red) / (near + 6 * red - 7.5 * blue + 1)), atol=0.02
    )


@pytest.mark.parametrize(
    ("kind", "year", "words"),
    [
        ("sigma0", 2021, "is sigma0, not gamma0 corrected for terrain"),
        ("gamma0 ellipsoid", 2021, "not gamma0 corrected for terrain"),
        ("", 2021, "does not say that it is gamma0 corrected for terrain"),
        ("gamma0", 2019, "None of the Sentinel-1 rasters is of 2021"),
    ],
)
def test_other_radar_is_refused(kind: str, year: int, words: str, scenes: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=words):
        run(scenes, tmp_path / "series", s1=radar(tmp_path, kind, year, q2=0.1))
    assert not list((tmp_path / "series").glob("*.tif"))


def test_pixels_that_radar_missed_in_a_quarter() -> None:
    power = np.full((2, 2, 1, 3), 0.2, np.float32)
    power[1] = 0.4
    power[0, :, 0, 1] = np.nan
    power[:, :, 0, 2] = np.nan
    found = months_of_quarters(power, [45, 225])
    np.testing.assert_allclose(found[:, 0, 0, 1], 0.4, rtol=1e-6)
    assert np.isnan(found[:, :, 0, 2]).all()
    assert found[0, 0, 0, 0] == pytest.approx(0.2) and found[11, 0, 0, 0] == pytest.approx(0.4)


def test_more_dates_than_the_memory_bears_are_refused(scenes: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="MB for [89] dates, and may take 2 MB"):
        run(scenes, tmp_path, memory_mb=2)
    assert not list(tmp_path.glob("*.tif"))


def test_a_killed_run_goes_on_with_the_blocks_that_were_not_done(tmp_path: Path) -> None:
    """Where four blocks meet: two are finished, and taken over to the last bit."""
    place = Affine(10, 0, WEST + 3700, 0, -10, NORTH - 1700)
    scenes = tmp_path / "scenes"
    for day in DAYS[:4]:
        values = ground(day)[:, :64, :64].round().astype(np.uint16)
        path = scenes / f"s2_{day}.tif"
        write_scene(path, values, S2_TEN_BANDS, day.isoformat(), nodata=0, transform=place)
    asked = {"step": "quarters", "indices": ("NDVI",)}
    run(scenes, tmp_path / "whole", **asked)
    cache, made = tmp_path / "cache", tmp_path / "made"
    job = MonthlyImageryJob(
        str(made), 2021, scene_folders=(str(scenes),), select="all", cache_folder=str(cache), **asked
    )
    killed_at(tmp_path, job, 0.5, lambda: len(list(cache.glob("*/*000.npz"))) >= 2)
    assert not list(made.glob("*_2021-Q?.tif"))
    report = QuietReport()
    monthly.run(job, report)
    assert any("2 of 4 tiles are finished" in line for line in report.lines)
    for path in (tmp_path / "whole").glob("*.tif"):
        np.testing.assert_array_equal(pixels(made, path.stem), pixels(tmp_path / "whole", path.stem))
    assert (made / "scenes.csv").read_text() == (tmp_path / "whole/scenes.csv").read_text()
    assert not list(cache.glob("*/*")) and not list(made.glob("*partial*"))


def test_a_small_place_takes_memory_for_itself_alone(scenes: Path, made: Path, tmp_path: Path) -> None:
    """96² of a block's 720² pixels: 9 dates need 3 MB, not 142."""
    run(scenes, tmp_path, memory_mb=4)
    np.testing.assert_array_equal(pixels(tmp_path, "sentinel2_2021-07"), pixels(made, "sentinel2_2021-07"))


def test_dates_are_kept_where_they_reach() -> None:
    """In the order of days, those of one day as they came, on the box of all of them."""
    block = np.random.default_rng(3).integers(1, 10_000, (4, 3, 40, 60)).astype(np.float32)
    block[:, 2] = block[:, 2] > 5000
    reach = [(9, 12, 22, 8, 30), (2, 13, 30, 21, 41), (9, 17, 19, 9, 11), (5, 0, 0, 0, 0)]
    kept = DatesInBox((40, 60), (1, 0))
    for values, (number, top, bottom, left, right) in zip(block, reach):
        outside = np.ones((40, 60), bool)
        outside[top:bottom, left:right] = False
        values[:, outside] = np.nan
        kept.add(number, values)
    taken = kept.taken()
    assert (taken.rows, taken.columns, taken.shape) == (slice(12, 32), slice(8, 44), (40, 60))
    assert [one.number for one in taken.dates] == [2, 5, 9, 9]
    for one, place in zip(taken.dates, (1, 3, 0, 2)):
        own = block[place][:, 12:32, 8:44]
        np.testing.assert_array_equal(coded.decoded(one.codes), own[[1, 0]] / np.float32(10_000))
        np.testing.assert_array_equal(one.hidden, ~(own[2] < 0.5))


def test_what_can_not_be_made_is_refused(scenes: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="There is no index NDXI"):
        run(scenes, tmp_path, indices=("NDXI",))
    few = MonthlyImageryJob(str(tmp_path), 2021, s2=(str(scenes / f"s2_{DAYS[0]}.tif"),), select="all")
    with pytest.raises(EngineError, match="Fewer than three dates of 2021"):
        monthly.run(few, QuietReport())
    assert not list(tmp_path.glob("*.tif"))

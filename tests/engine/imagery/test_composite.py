"""Composites from scenes on disk: the median of what is clear, to the bit, whatever the files look like."""

from __future__ import annotations

import csv
import tracemalloc
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import transform as transform_points

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import Area, CompositeJob, JobResult, from_json, to_json
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite
from popcorn_qgis.engine.imagery.area import plan_area
from popcorn_qgis.engine.imagery.compositing import plan
from popcorn_qgis.engine.imagery.periods import read_periods, season_range
from popcorn_qgis.engine.io.series import read_series
from scene_writer import NORTH, S1_BANDS, S2_BANDS, WEST, write_safe, write_scene

SIZE = 40


def optical(seed: int, size: int = SIZE) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 6000, (4, size, size)).astype(np.uint16)


def radar(vv_db: float, size: int = SIZE) -> np.ndarray:
    """VV as given and VH 7 dB below it, as over land."""
    return np.full((2, size, size), [[[vv_db]], [[vv_db - 7]]], np.float32)


def run(folder: Path, report: QuietReport | None = None, **job: object) -> JobResult:
    defaults: dict = {"folder": str(folder / "out"), "year": 2021, "seasons": ("spring",)}
    return composite.run(CompositeJob(**{**defaults, **job}), report or QuietReport())


def read(result: JobResult, key: str) -> tuple[np.ndarray, dict[str, str], tuple[str, ...]]:
    with rasterio.open(result.rasters[key].path) as raster:
        return raster.read(), raster.tags(), raster.descriptions


def grown(mask: np.ndarray, radius: int) -> np.ndarray:
    wide = np.zeros_like(mask)
    for row, column in np.argwhere(mask):
        wide[max(row - radius, 0) : row + radius + 1, max(column - radius, 0) : column + radius + 1] = True
    return wide


def test_overcast_scenes_brighter_than_any_ground_are_taken_like_the_others(tmp_path: Path) -> None:
    """Their unit can't be told from them alone: reflectance of a cloud deck may be 1.4."""
    ground = [optical(number) for number in range(3)]
    scenes = [
        write_scene(tmp_path / f"s2_{number}.tif", values, S2_BANDS, f"2021-04-1{number}", nodata=0)
        for number, values in enumerate(ground)
    ]
    bright = np.full((4, SIZE, SIZE), 14_000, np.uint16)
    overcast = write_scene(tmp_path / "s2_9.tif", bright, S2_BANDS, "2021-04-19", nodata=0)
    write_scene(tmp_path / "s2_9_SCL.tif", np.full((1, SIZE, SIZE), 9, np.uint8), ("SCL",))
    result = run(tmp_path, s2=tuple(map(str, [*scenes, overcast])), offset="keep")
    values, _, _ = read(result, "s2_2021-spring")
    np.testing.assert_array_equal(values[:4], np.median(ground, axis=0))
    with pytest.raises(EngineError, match="not in DN"):
        run(tmp_path, s2=(str(overcast),), offset="keep")


def test_median_of_clear_pixels_with_dilated_masks(tmp_path: Path) -> None:
    """Expected values: numpy, straight from the arrays that were written."""
    rng = np.random.default_rng(5)
    scenes, expected = [], []
    for number in range(5):
        values = optical(number)
        values[:, :3, number] = 0  # nodata
        scl = np.full((1, SIZE // 2, SIZE // 2), 4, np.uint8)
        scl[0][rng.random(scl.shape[1:]) < 0.02] = 9
        scl[0][rng.random(scl.shape[1:]) < 0.02] = 11  # snow hides, but is not grown
        scenes.append(
            str(write_scene(tmp_path / f"s2_{number}.tif", values, S2_BANDS, f"2021-04-1{number}", nodata=0))
        )
        write_scene(tmp_path / f"s2_{number}_SCL.tif", scl, ("SCL",), pixel_m=20.0)
        fine = scl[0].repeat(2, axis=0).repeat(2, axis=1)
        hidden = grown(fine == 9, 3) | (fine == 11) | (values == 0).any(axis=0)
        expected.append(np.where(hidden, np.nan, values.astype(np.float64)))
    result = run(tmp_path, s2=tuple(scenes), dilation_px=3)
    values, tags, names = read(result, "s2_2021-spring")
    assert names == (*S2_BANDS, "clear observations")
    np.testing.assert_array_equal(values[:4], np.nanmedian(expected, axis=0))
    np.testing.assert_array_equal(values[4], np.isfinite(expected)[:, 0].sum(axis=0))
    assert tags["PERIOD"] == "2021-03-01..2021-05-31"
    assert tags["SCENES"] == "s2_0 s2_1 s2_2 s2_3 s2_4"
    assert "Copernicus Sentinel data 2021" in tags["NOTICE"]


def test_pieces_leave_no_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clouds beside the pieces' borders reach over them; one scene comes from the neighbouring zone."""
    scenes = []
    for number in range(3):
        path = tmp_path / f"s2_{number}.tif"
        scl = np.full((1, 300, 300), 4, np.uint8)
        scl[0, 126, ::5] = 9  # two pixels above the border at 256
        scl[0, ::5, 257] = 3  # two pixels right of the border at 512
        write_scene(tmp_path / f"s2_{number}_SCL.tif", scl, ("SCL",), pixel_m=20.0)
        scenes.append(str(write_scene(path, optical(number, 600), S2_BANDS, f"2021-04-0{number + 1}")))
    east, north = (float(v[0]) for v in transform_points("EPSG:32631", "EPSG:32632", [WEST], [NORTH]))
    corner = Affine(10, 0, round(east, -1) - 2000, 0, -10, round(north, -1) + 2000)
    away = write_scene(
        tmp_path / "away.tif", optical(9, 1000), S2_BANDS, "2021-04-05", crs="EPSG:32632", transform=corner
    )
    box = Area("EPSG:32631", (WEST, NORTH - 6000, WEST + 6000, NORTH))
    job = {"s2": (*scenes, str(away)), "area": box}
    whole, _, _ = read(run(tmp_path / "a", **job), "s2_2021-spring")
    monkeypatch.setattr(plan, "LARGEST_PIECE_PX", 256)
    pieces, _, _ = read(run(tmp_path / "b", **job), "s2_2021-spring")
    np.testing.assert_array_equal(whole, pieces)
    assert (whole[4] == 4).any() and (whole[4] == 1).any()


def test_memory_stays_within_the_bound(tmp_path: Path) -> None:
    scenes = tuple(
        str(write_scene(tmp_path / f"s_2021-04-{day:02}.tif", optical(day, 512), S2_BANDS))
        for day in range(1, 25)
    )
    tracemalloc.start()
    run(tmp_path, s2=scenes, memory_mb=40)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40 * 2**20, "all 24 scenes at once are 100 MB"


def test_old_and_new_baseline_give_the_same(tmp_path: Path) -> None:
    """Two products of one look; from baseline 04.00 on every value is 1000 higher."""
    values = optical(1)
    values[0, 0, 0] = 1  # darker than any correction error
    scl = np.full((SIZE // 2, SIZE // 2), 5, np.uint8)
    scl[3, 4] = 8
    write_safe(tmp_path / "old", "2021-04-03", "03.01", values, scl, None)
    write_safe(tmp_path / "new", "2021-04-03", "05.00", values + 1000, scl, -1000)
    report = QuietReport()
    old, _, _ = read(run(tmp_path / "o", scene_folders=(str(tmp_path / "old"),)), "s2_2021-spring")
    new, _, _ = read(run(tmp_path / "n", report, scene_folders=(str(tmp_path / "new"),)), "s2_2021-spring")
    np.testing.assert_array_equal(old, new)
    hidden = np.zeros((SIZE, SIZE), bool)
    hidden[6 - 4 : 8 + 4, 8 - 4 : 10 + 4] = True  # one 20 m pixel, grown by 4
    np.testing.assert_array_equal(np.isnan(new[0]), hidden)
    np.testing.assert_array_equal(new[:4, ~hidden], values[:, ~hidden])
    assert any("offset of 1000 DN is removed from 1" in line for line in report.lines)
    write_safe(tmp_path / "old", "2021-04-03", "05.11", values + 1500, scl, -1000)
    both, _, _ = read(run(tmp_path / "b", scene_folders=(str(tmp_path / "old"),)), "s2_2021-spring")
    np.testing.assert_array_equal(both[:4, ~hidden], values[:, ~hidden] + 500)  # the newest of the two
    assert both[4].max() == 1


def test_dark_pixels_are_clipped_at_zero_and_stay(tmp_path: Path) -> None:
    values = np.full((4, 8, 8), 1500, np.uint16)
    values[:, 2, 2] = 900
    path = write_scene(tmp_path / "s2.tif", values, S2_BANDS, "2022-04-01", PROCESSING_BASELINE="04.00")
    composed, _, _ = read(run(tmp_path, s2=(str(path),), year=2022), "s2_2022-spring")
    assert composed[0, 2, 2] == 0 and composed[4, 2, 2] == 1
    assert composed[0, 0, 0] == 500


def test_radar_ascending_only_where_no_descending_looks(tmp_path: Path) -> None:
    descending = radar(-10)
    descending[:, :, SIZE // 2 :] = np.nan
    ascending = (10 ** (radar(-20) / 10)).astype(np.float32)  # linear power
    one = write_scene(
        tmp_path / "a.tif", descending, S1_BANDS, "2021-04-01", nodata=np.nan, ORBIT="DESCENDING"
    )
    two = write_scene(tmp_path / "b.tif", ascending, S1_BANDS, "2021-04-02", ORBIT="ASCENDING")
    values, tags, names = read(run(tmp_path, s1=(str(one), str(two))), "s1_2021-spring")
    assert names[:2] == S1_BANDS
    np.testing.assert_array_equal(values[:2, :, : SIZE // 2], radar(-10)[:, :, : SIZE // 2])
    np.testing.assert_allclose(values[:2, :, SIZE // 2 :], radar(-20)[:, :, SIZE // 2 :], atol=1e-5)
    assert tags["ORBIT"] == "ascending, descending"
    assert float(tags["ASCENDING_FALLBACK_PERCENT"]) == 50


def test_gaps_are_filled_from_the_nearest_season_and_marked(tmp_path: Path) -> None:
    spring, summer, winter = (np.full((4, 8, 8), v, np.uint16) for v in (2100, 2200, 2300))
    spring[:, 1, 1] = spring[:, 2, 2] = summer[:, 2, 2] = 0
    scenes = tuple(
        str(write_scene(tmp_path / f"{day}.tif", values, S2_BANDS, day, nodata=0))
        for day, values in (("2021-04-01", spring), ("2021-07-01", summer), ("2022-01-01", winter))
    )
    seasons = ("spring", "summer", "winter")
    plain, _, _ = read(run(tmp_path / "p", s2=scenes, seasons=seasons), "s2_2021-spring")
    assert np.isnan(plain[:4, 1, 1]).all() and np.isnan(plain[0, 2, 2])
    result = run(tmp_path / "f", s2=scenes, seasons=seasons, fill_gaps=True)
    filled, tags, names = read(result, "s2_2021-spring")
    assert names[-1] == "filled from another season"
    assert filled[0, 1, 1] == 2200 and filled[0, 2, 2] == 2300 and filled[0, 0, 0] == 2100
    assert filled[4, 1, 1] == 0, "its own observations are none"
    assert filled[5, 1, 1] == 1 and filled[5, 2, 2] == 1 and filled[5].sum() == 2
    assert float(tags["FILLED_PERCENT"]) == pytest.approx(100 * 2 / 64, abs=1e-3)


def test_two_utm_zones_on_one_grid(tmp_path: Path) -> None:
    """The nearest pixel of the other zone's scene, reckoned here pixel by pixel."""
    home = optical(1, 30)
    east, north = (float(v[0]) for v in transform_points("EPSG:32631", "EPSG:32632", [WEST + 300], [NORTH]))
    away = optical(2, 120)
    corner = Affine(10, 0, round(east, -1) - 600, 0, -10, round(north, -1) + 400)
    first = write_scene(tmp_path / "a.tif", home, S2_BANDS, "2021-04-01", nodata=0)
    second = write_scene(
        tmp_path / "b.tif", away, S2_BANDS, "2021-04-02", nodata=0, crs="EPSG:32632", transform=corner
    )
    box = (WEST, NORTH - 300, WEST + 600, NORTH)
    result = run(tmp_path, s2=(str(first), str(second)), area=Area("EPSG:32631", box))
    values, _, _ = read(result, "s2_2021-spring")
    assert values.shape == (5, 30, 60)
    x, y = np.meshgrid(WEST + 5 + 10 * np.arange(60), NORTH - 5 - 10 * np.arange(30))
    there_x, there_y = transform_points("EPSG:32631", "EPSG:32632", x.ravel(), y.ravel())
    column = np.floor((np.array(there_x) - corner.c) / 10).astype(int).reshape(30, 60)
    row = np.floor((corner.f - np.array(there_y)) / 10).astype(int).reshape(30, 60)
    seen = (column >= 0) & (column < 120) & (row >= 0) & (row < 120)
    other = np.where(seen, away[:, row.clip(0, 119), column.clip(0, 119)], np.nan)
    own = np.full((4, 30, 60), np.nan)
    own[:, :, :30] = home
    np.testing.assert_array_equal(values[:4], np.nanmedian([own, other], axis=0))
    assert seen[:, 30:].all(), "the test must look across the border"


def test_earth_engine_layout_is_merged(tmp_path: Path) -> None:
    degree = 8.983152841195215e-05
    region = tmp_path / "rwa"
    values = optical(4, 64)
    for number, part in enumerate((values[:, :, :32], values[:, :, 32:])):
        corner = Affine(degree, 0, 30 + 32 * number * degree, 0, -degree, -1.9)
        write_scene(
            region / "S2Aspring" / f"rwa_S2Aspring-{number}.tif",
            part.astype(np.float32), ("B2", "B3", "B4", "B8"), crs="EPSG:4326", transform=corner,
        )  # fmt: skip
    corner = Affine(degree, 0, 30, 0, -degree, -1.9)
    write_scene(region / "S1spring" / "t.tif", radar(-12, 64), S1_BANDS, crs="EPSG:4326", transform=corner)
    result = run(tmp_path, scene_folders=(str(region),), year=2020, seasons=("spring", "summer"))
    assert set(result.rasters) == {"s2_2020-spring", "s1_2020-spring"}
    merged, _, _ = read(result, "s2_2020-spring")
    np.testing.assert_array_equal(merged[:4], values)
    np.testing.assert_array_equal(read(result, "s1_2020-spring")[0][:2], radar(-12, 64))


def test_polygon_leaves_the_rest_empty(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "s.tif", optical(1, 600), S2_BANDS, "2021-04-01")
    triangle = f"POLYGON(({WEST} {NORTH}, {WEST + 2000} {NORTH}, {WEST} {NORTH - 2000}, {WEST} {NORTH}))"
    result = run(tmp_path, s2=(str(scene),), area=Area("EPSG:32631", outline=triangle))
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        values = raster.read(1)
        row, column = raster.index(WEST + 505, NORTH - 505)
        assert np.isfinite(values[row, column])
        row, column = raster.index(WEST + 1905, NORTH - 1905)
        assert np.isnan(values[row, column])


def test_table_and_days_of_the_result(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "s_20210405.tif", optical(1), S2_BANDS)
    result = run(tmp_path, s2=(str(scene),))
    rows = list(csv.DictReader(Path(result.files["scenes"]).read_text(encoding="utf-8").splitlines()))
    assert [(row["scene"], row["date"], row["composite"]) for row in rows] == [
        ("s_20210405", "2021-04-05", "2021-spring")
    ]
    raster = result.rasters["s2_2021-spring"]
    assert (raster.first_day, raster.last_day, raster.quantity) == ("2021-03-01", "2021-05-31", "sentinel2")


def test_job_travels_as_json() -> None:
    job = CompositeJob("o", 2021, ("spring",), s2=("a.tif",), area=Area("EPSG:4326", (1.0, 2.0, 3.0, 4.0)))
    assert from_json(to_json(job)) == job


def test_seasons_are_those_of_the_method() -> None:
    assert (season_range(2023, "winter").first, season_range(2023, "winter").last) == (
        date(2023, 12, 1),
        date(2024, 2, 29),
    )
    periods = read_periods(2021, ("Year", "2021-03-01/2021-03-09"), date(2026, 1, 1))
    assert [period.name for period in periods] == ["2021", "2021-03-01_2021-03-09"]


@pytest.mark.parametrize(
    ("job", "code", "said"),
    [
        ({"seasons": ("monsoon",)}, "season", "monsoon"),
        ({"seasons": ()}, "no-season", "season"),
        ({"seasons": ("spring", "spring")}, "season-twice", "spring"),
        ({"year": 2900}, "future", "2900-03-01"),
        ({"year": 2003}, "year", "2003"),
        ({"seasons": ("2021-05-01/2021-04-01",)}, "season", "ends before"),
        ({"seasons": ("2021-02-30/2021-04-01",)}, "season", "does not exist"),
        ({"seasons": ("autumn",)}, "no-scene", "are of 2021-04-01 to 2021-04-01; none is of 2021-autumn"),
        ({"area": Area("EPSG:4326", (10.0, 40.0, 10.1, 40.1))}, "no-scene", "reaches the area"),
        ({"area": Area("EPSG:4326", (178.0, 1.0, -178.0, 2.0))}, "antimeridian", "antimeridian"),
        ({"area": Area("EPSG:4326", (10.0, 84.5, 11.0, 85.0))}, "polar", "85.0"),
        ({"area": Area("EPSG:4326", (0.0, 40.0, 9.0, 50.0))}, "area-size", "km"),
        ({"area": Area("EPSG:4326", (1.0, 1.0, 1.0, 2.0))}, "no-area", "empty"),
        ({"area": Area("EPSG:99999999", (1.0, 1.0, 3.0, 2.0))}, "crs", "99999999"),
        ({"masks": ("a.tif", "b.tif")}, "mask-count", "2 masks for 1"),
        ({"s2": ()}, "no-imagery", "No scene"),
        ({"scene_folders": ("/nowhere/at/all",)}, "no-folder", "all"),
    ],
)
def test_what_cannot_be_made_is_said(tmp_path: Path, job: dict, code: str, said: str) -> None:
    scene = write_scene(tmp_path / "s.tif", optical(1), S2_BANDS, "2021-04-01")
    with pytest.raises(EngineError) as error:
        run(tmp_path, **{"s2": (str(scene),), **job})
    assert error.value.code == code
    assert said in error.value.problem
    assert error.value.remedy.endswith(".")
    assert not list(tmp_path.glob("out/*.tif"))


def test_a_folder_with_its_own_composites_can_be_composited_again(tmp_path: Path) -> None:
    folder = tmp_path / "out"  # where the composites go too
    write_scene(folder / "s_2021-04-01.tif", optical(1), S2_BANDS)
    for _ in range(2):
        report = QuietReport()
        made = run(tmp_path, report, scene_folders=(str(folder),))
        np.testing.assert_array_equal(read(made, "s2_2021-spring")[0][:4], optical(1))
    assert any("sentinel2_2021-spring.tif is left out: it is a composite" in line for line in report.lines)


def test_packed_products_are_named(tmp_path: Path) -> None:
    (tmp_path / "S2A_MSIL2A_20210401T104021.SAFE.zip").write_bytes(b"PK")
    with pytest.raises(EngineError, match="is packed"):
        run(tmp_path, scene_folders=(str(tmp_path),))


def test_radar_geometry_and_missing_days_are_refused(tmp_path: Path) -> None:
    values = np.full((2, 8, 8), -9, np.float32)
    path = tmp_path / "s1a-iw-grd-vv-20210401.tif"
    points = [
        rasterio.control.GroundControlPoint(r, c, c / 100, r / 100)
        for r, c in ((0, 0), (0, 8), (8, 0), (8, 8))
    ]
    with rasterio.open(path, "w", driver="GTiff", width=8, height=8, count=2, dtype="float32") as raster:
        raster.write(values)
        raster.gcps = (points, rasterio.CRS.from_epsg(4326))
    with pytest.raises(EngineError) as error:
        run(tmp_path, s1=(str(path),))
    assert error.value.code == "not-geocoded"
    undated = write_scene(tmp_path / "scene.tif", optical(1), S2_BANDS)
    with pytest.raises(EngineError) as error:
        run(tmp_path, s2=(str(undated),))
    assert error.value.code == "no-date" and "scene.tif" in error.value.problem


def test_a_damaged_scene_and_a_cancel_leave_nothing(tmp_path: Path) -> None:
    scene = write_scene(tmp_path / "s.tif", optical(1, 200), S2_BANDS, "2021-04-01")
    scene.write_bytes(scene.read_bytes()[: scene.stat().st_size // 2])
    with pytest.raises(EngineError) as error:
        run(tmp_path, s2=(str(scene),))
    assert error.value.code == "unreadable"
    report = QuietReport()
    report.cancelled.set()
    good = write_scene(tmp_path / "g.tif", optical(1), S2_BANDS, "2021-04-01")
    with pytest.raises(Cancelled):
        run(tmp_path, report, s2=(str(good),))
    assert not [path for path in tmp_path.glob("out/*") if path.suffix == ".tif"]


def test_grids_of_one_zone_share_their_pixels() -> None:
    """Two areas beside each other: their pixels fall on the same lattice, which is Sentinel-2's own."""
    one = plan_area(Area("EPSG:4326", (5.31, 50.62, 5.33, 50.64))).grid
    other = plan_area(Area("EPSG:4326", (5.33, 50.62, 5.36, 50.64))).grid
    assert one.crs.to_epsg() == other.crs.to_epsg() == 32631
    for grid in (one, other):
        assert grid.transform.a == 10 and grid.transform.c % 20 == 0 and grid.transform.f % 20 == 0
    assert plan_area(Area("EPSG:4326", (-72.49, -38.84, -72.46, -38.82))).grid.crs.to_epsg() == 32718
    assert plan_area(Area("EPSG:4326", (5.0, 60.0, 5.1, 60.1))).grid.crs.to_epsg() == 32632  # Norway


def test_months_and_years_become_a_series_that_can_be_read(tmp_path: Path) -> None:
    """One list of times, of two years, from one folder; the series says of each file what it is."""
    for number, day in enumerate(("2021-04-10", "2021-05-10", "2022-04-10", "2022-08-10")):
        values = optical(number)
        values[:, : SIZE // 4] = 0 if day == "2022-04-10" else values[:, : SIZE // 4]
        write_scene(tmp_path / f"in/s2_{number}.tif", values, S2_BANDS, day, nodata=0)
        write_scene(
            tmp_path / f"in/s1_{number}.tif", radar(-9.0 - number), S1_BANDS, day, BACKSCATTER="sigma0"
        )
    wanted = ("2021-04", "2022 spring", "2022 Q3", "2021-05-01/2021-05-31")
    result = run(tmp_path, scene_folders=(str(tmp_path / "in"),), seasons=wanted)
    assert (
        set(result.files) == {"scenes", "series"} and Path(result.files["series"]).parent == tmp_path / "out"
    )
    found = read_series(str(tmp_path / "out"), QuietReport())
    assert {Path(one.path) for one in found.members} == {Path(r.path) for r in result.rasters.values()}
    told = [(Path(one.path).name, f"{one.start:%Y-%m-%d}", f"{one.end:%Y-%m-%d}") for one in found.of("s2")]
    assert told == [
        ("sentinel2_2021-04.tif", "2021-04-01", "2021-05-01"),
        ("sentinel2_2021-05-01_2021-05-31.tif", "2021-05-01", "2021-06-01"),
        ("sentinel2_2022-spring.tif", "2022-03-01", "2022-06-01"),
        ("sentinel2_2022-Q3.tif", "2022-07-01", "2022-10-01"),
    ]
    assert [one.clear_share for one in found.of("s2")] == [1.0, 1.0, 0.75, 1.0]
    assert {(one.layer, one.product) for one in found.members} == {("s2", "l2a"), ("s1", "sigma0")}
    assert {one.offset_removed for one in found.of("s2")} == {"0"}

"""The sample scene: the same from the same seed, honest about being synthetic, exact in its census."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import JobResult, SampleSceneJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.sample.buildings import KIND_NAMES, Buildings
from popcorn_qgis.engine.sample.district import make_district, true_population
from popcorn_qgis.engine.sample.paint import stamp
from popcorn_qgis.engine.sample.radar import backscatter, wall_corners
from popcorn_qgis.engine.sample.scene import run
from popcorn_qgis.engine.sample.surfaces import MATERIALS, reflectance

SEASONS = ("spring", "summer", "autumn", "winter")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sample") / "new folder é"


@pytest.fixture(scope="module")
def result(folder: Path) -> JobResult:
    """The scene as the toolbox asks for it by default."""
    return run(SampleSceneJob(str(folder)), QuietReport())


def layer(folder: Path, name: str) -> tuple[np.ndarray, dict[str, np.ndarray], str]:
    """Polygons, fields by name, and CRS of a layer of the census."""
    meta, _, geometry, fields = pyogrio.raw.read(folder / "census.gpkg", layer=name)
    return shapely.from_wkb(geometry), dict(zip(meta["fields"], fields)), meta["crs"]


def test_imagery_is_what_the_engine_reads(result: JobResult, folder: Path) -> None:
    periods = {}
    for season in SEASONS:
        for key, bands, dtype in (
            ("s1", ("VV", "VH"), "float32"),
            ("s2", ("B02", "B03", "B04", "B08"), "uint16"),
        ):
            with rasterio.open(result.rasters[f"{key}_{season}"].path) as raster:
                assert (raster.width, raster.height, raster.res) == (600, 600, (10.0, 10.0))
                assert raster.crs.is_projected and raster.crs.to_epsg() == 32631
                assert raster.descriptions == bands
                assert set(raster.dtypes) == {dtype}
                values = raster.read(masked=True)
                assert not np.ma.getmaskarray(values).any()
                periods[key, season] = raster.tags()["PERIOD"]
            low, high = (-32.0, 15.0) if key == "s1" else (1, 7500)
            assert low < values.min() and values.max() < high
    assert periods["s1", "winter"] == periods["s2", "winter"] == "2023-12..2024-02"
    assert [periods["s2", season][:7] for season in SEASONS] == ["2023-03", "2023-06", "2023-09", "2023-12"]
    assert periods["s1", "summer"] == periods["s2", "summer"]


def test_it_says_everywhere_that_it_is_synthetic(result: JobResult, folder: Path) -> None:
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as raster:
            assert raster.tags()["SYNTHETIC"].startswith("Synthetic")
    assert len(list(folder.glob("*.tif"))) == 10
    for name in ("census_coarse", "census_fine"):
        _, fields, _ = layer(folder, name)
        assert all("Synthetic" in text for text in fields["name"])
        assert set(fields["source"]) == {"synthetic"}
    assert "Synthetic" in Path(result.files["readme"]).read_text(encoding="utf-8")
    assert "Synthetic" in result.texts["note"]
    assert all("synthetic" in raster.name for raster in result.rasters.values())


def test_census_counts_are_the_people_whose_pixel_centre_a_zone_holds(
    folder: Path, result: JobResult
) -> None:
    with rasterio.open(result.rasters["population_true"].path) as raster:
        people, transform = raster.read(1), raster.transform
    assert np.array_equal(people, np.rint(people)) and people.min() == 0
    assert 15_000 <= people.sum() <= 40_000
    assert result.numbers["people"] == people.sum()
    row, column = np.nonzero(people)
    x, y = transform.c + (column + 0.5) * 10.0, transform.f - (row + 0.5) * 10.0
    for name, count in (("census_coarse", 12), ("census_fine", 150)):
        polygons, fields, crs = layer(folder, name)
        assert crs == "EPSG:32631" and len(polygons) == count
        assert np.issubdtype(fields["population"].dtype, np.integer)
        inside = [people[row, column][shapely.contains_xy(p, x, y)].sum() for p in polygons]
        assert inside == fields["population"].tolist()
        assert fields["population"].sum() == people.sum()


def test_zones_tile_the_district_and_fine_ones_nest_in_coarse_ones(folder: Path, result: JobResult) -> None:
    coarse, coarse_fields, _ = layer(folder, "census_coarse")
    fine, fine_fields, _ = layer(folder, "census_fine")
    for polygons in (coarse, fine):
        assert all(p.geom_type == "Polygon" and p.is_valid for p in polygons)
        assert sum(p.area for p in polygons) == pytest.approx(36e6, abs=1)
        assert shapely.union_all(polygons).area == pytest.approx(36e6, abs=1)
    assert len(set(fine_fields["name"])) == 150
    for name, polygon, people in zip(coarse_fields["name"], coarse, coarse_fields["population"]):
        mine = fine_fields["district"] == name
        assert fine_fields["population"][mine].sum() == people
        assert shapely.difference(shapely.union_all(fine[mine]), polygon).area < 1
    # Zones are of different size and make-up, as real ones are.
    areas = shapely.area(fine)
    assert np.percentile(areas, 90) > 20 * np.percentile(areas, 10)


def test_same_seed_same_pixels_other_seed_other_pixels() -> None:
    one, again, other = (make_district(seed, 240, QuietReport()) for seed in (7, 7, 8))
    for first, second in zip(one.sentinel1 + one.sentinel2, again.sentinel1 + again.sentinel2):
        assert first.tobytes() == second.tobytes()
    assert one.truth.population.tobytes() == again.truth.population.tobytes()
    assert [p.wkb for p in one.fine.polygons] == [p.wkb for p in again.fine.polygons]
    assert (one.sentinel2[0] != other.sentinel2[0]).mean() > 0.9


def test_people_live_in_dwellings_not_in_halls() -> None:
    kinds = ("slab", "town_house", "detached_house", "office", "hall", "barn")
    count = len(kinds)
    buildings = Buildings(
        kind=np.array([KIND_NAMES.index(kind) for kind in kinds] * 20),
        place=np.zeros((20 * count, 2)),
        size=np.full((20 * count, 2), 20.0),
        turn=np.zeros(20 * count),
        lot_place=np.zeros((0, 2)),
        lot_size=np.zeros((0, 2)),
        lot_turn=np.zeros(0),
        lot_yard=np.zeros(0, dtype=bool),
    )
    # One building per 20 m cell: a column of cells for each kind, padded to a square.
    cells = np.full((20, 20), -1)
    cells[:, :count] = np.arange(20 * count).reshape(20, count)
    ground = np.repeat(np.repeat(cells, 8, axis=0), 8, axis=1).astype(np.int32)
    people = true_population(buildings, ground, 4, np.random.default_rng(0))
    per_kind = dict(zip(kinds, people.reshape(20, 2, 20, 2).sum(axis=(0, 1, 3)) / 20))
    assert per_kind["slab"] > per_kind["town_house"] > 5 * per_kind["detached_house"]
    assert 2 < per_kind["detached_house"] < 4
    assert per_kind["office"] < 0.5 and per_kind["hall"] < 0.3 and per_kind["barn"] == 0
    assert people[:, 2 * count :].sum() == 0


def test_a_turned_roof_keeps_its_area_and_place() -> None:
    pixels, owner, _ = stamp(np.array([[300.0, 200.0]]), np.array([[80.0, 30.0]]), np.array([0.5]), 200)
    assert len(pixels) == len(set(pixels)) and set(owner) == {0}
    assert len(pixels) * 2.5**2 == pytest.approx(80 * 30, rel=0.02)
    row, column = np.divmod(pixels, 200)
    assert (column.mean() + 0.5) * 2.5 == pytest.approx(300, abs=1)
    assert 500 - (row.mean() + 0.5) * 2.5 == pytest.approx(200, abs=1)
    # Half a radian against the clock: it leans from the south-west to the north-east.
    assert np.corrcoef(column, -row)[0, 1] > 0.5


def test_shade_falls_north_and_the_double_bounce_lies_east_of_a_building() -> None:
    side = 80
    building = np.full((side, side), -1, dtype=np.int32)
    building[36:44, 36:44] = 0
    material = np.arange(len(MATERIALS))
    objects = np.where(building < 0, MATERIALS.index("lawn"), MATERIALS.index("tile")).astype(np.int32)
    height = np.where(building < 0, 0.0, 10.0).astype(np.float32)
    texture = np.ones((2, 20, 20), dtype=np.float32)
    gain = np.ones((len(MATERIALS), 4), dtype=np.float32)
    winter = reflectance(objects, material, gain, height, texture, 3, 2.5, 4, np.random.default_rng(0))
    north, south = winter[:, 8, 9:11].mean(axis=1), winter[:, 11, 9:11].mean(axis=1)
    assert (north < 0.75 * south).all()
    walls = wall_corners(building, height, np.array([0.17]))
    vv, vh = backscatter(objects, material, walls, 1, 4, np.random.default_rng(0))
    assert vv[9:11, 11].mean() > vv[9:11, 8].mean() + 4
    assert (vv > vh).all()


@pytest.mark.parametrize(
    ("size", "seed", "code"), [(100, 1, "sample-size"), (5000, 1, "sample-size"), (300, -1, "sample-seed")]
)
def test_impossible_scenes_are_refused(tmp_path: Path, size: int, seed: int, code: str) -> None:
    with pytest.raises(EngineError) as refusal:
        run(SampleSceneJob(str(tmp_path), seed, size), QuietReport())
    assert refusal.value.code == code
    assert str(size if code == "sample-size" else seed) in refusal.value.problem
    assert not list(tmp_path.iterdir())


def test_a_file_in_the_way_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")
    with pytest.raises(EngineError, match="taken"):
        run(SampleSceneJob(str(tmp_path / "taken")), QuietReport())


def test_cancel_leaves_nothing_half_written(tmp_path: Path) -> None:
    class Impatient(QuietReport):
        def progress(self, fraction: float, text: str = "") -> None:
            if text == "Writing autumn":
                self.cancelled.set()
            super().progress(fraction, text)

    with pytest.raises(Cancelled):
        run(SampleSceneJob(str(tmp_path), size_px=200), Impatient())
    written = sorted(path.name for path in tmp_path.iterdir())
    assert written == [f"sentinel{n}_2023-{season}.tif" for n in (1, 2) for season in ("spring", "summer")]


def test_a_second_scene_replaces_the_first(tmp_path: Path) -> None:
    for seed in (1, 2):
        result = run(SampleSceneJob(str(tmp_path), seed, 200), QuietReport())
        assert sorted(name for name, _ in pyogrio.list_layers(tmp_path / "census.gpkg")) == [
            "census_coarse",
            "census_fine",
        ]
        _, fields, _ = layer(tmp_path, "census_coarse")
        assert fields["population"].sum() == result.numbers["people"]
    assert not [path.name for path in tmp_path.iterdir() if "partial" in path.name]


def test_river_and_roads_lie_where_the_satellites_see_them(folder: Path, result: JobResult) -> None:
    lines = {}
    for name in ("rivers", "roads"):
        meta, _, wkb, fields = pyogrio.raw.read(result.files[name])
        found = dict(zip(meta["fields"], fields))
        assert meta["crs"] == "EPSG:32631" and set(found["source"]) == {"synthetic"}
        assert all(text.startswith("Synthetic") for text in found["name"])
        lines[name] = shapely.from_wkb(wkb), found
    frame = shapely.box(*rasterio.open(result.rasters["s2_summer"].path).bounds)
    assert all(shapely.covers(frame, line) for geometry, _ in lines.values() for line in geometry)
    assert set(lines["roads"][1]["kind"]) == {"main road", "lane", "track"}

    def near_infrared(geometry: np.ndarray) -> float:
        along = [line.interpolate(at) for line in geometry for at in np.arange(20, line.length, 20)]
        with rasterio.open(result.rasters["s2_summer"].path) as raster:
            return float(np.median([value[3] for value in raster.sample((p.x, p.y) for p in along)]))

    with rasterio.open(result.rasters["s2_summer"].path) as raster:
        land = float(np.median(raster.read(4)))
    main = lines["roads"][0][lines["roads"][1]["kind"] == "main road"]
    assert near_infrared(lines["rivers"][0]) < 0.3 * land  # water
    assert near_infrared(main) < 0.8 * land  # asphalt among fields

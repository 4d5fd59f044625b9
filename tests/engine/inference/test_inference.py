"""Mapping small scenes through the jobs: numbers against untiled runs, nodata, seasons, rates."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from popcorn_qgis.contract import file_hash
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import (
    BuiltupJob,
    Compute,
    EngineInfoJob,
    Imagery,
    JobResult,
    OccupancyJob,
    PopulationJob,
    Rate,
    Zones,
)
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.sparse import parts_that_count
from popcorn_qgis.engine.mapping import builtup, occupancy, population
from popcorn_qgis.engine.mapping import rate as rates
from popcorn_qgis.engine.tiling.tile import Tile
from popcorn_qgis.engine.worker import engine_info
from tests.small_scene import (
    NORTH_UP,
    S1_NAMES,
    S2_NAMES,
    read_tif,
    sentinel1,
    sentinel2,
    untiled,
    write_model,
    write_tif,
)
from tests.zone_files import write_zones

HEIGHT, WIDTH = 150, 173


@dataclass(frozen=True)
class Scene:
    """Two seasons on disk and in memory, and a folder for what is made of them."""

    folder: Path
    models: str
    s1: tuple[np.ndarray, ...]
    s2: tuple[np.ndarray, ...]
    imagery: Imagery

    def builtup(self, season: int, output: str = "builtup", **change: Any) -> np.ndarray:
        """The untiled built-up map of a season."""
        return untiled(f"{self.models}/built_1.onnx", output, self.s1[season], self.s2[season])

    def occupancy(self, season: int, member: int) -> np.ndarray:
        """The untiled occupancy map of a season by a member (2 or 3)."""
        return untiled(f"{self.models}/members_{member}.onnx", "occupancy", self.s1[season], self.s2[season])

    def out(self, name: str = "out") -> str:
        return str(self.folder / f"{name}.tif")

    def map_builtup(self, imagery: Any = None, **options: Any) -> tuple[JobResult, QuietReport]:
        report = QuietReport()
        job = BuiltupJob(
            imagery or self.imagery, "built", self.out(), model_folders=(self.models,), **options
        )
        return builtup.run(job, report), report

    def map_population(self, **options: Any) -> tuple[JobResult, QuietReport]:
        report = QuietReport()
        options = {"imagery": self.imagery, **options}
        if "rate" not in options:
            options.setdefault("occupancy_model", "members")
        job = PopulationJob(builtup_model="built", output=self.out(), model_folders=(self.models,), **options)
        return population.run(job, report), report


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("models")
    write_model(folder, "built", "builtup", [1])
    write_model(folder, "members", "occupancy", [2, 3])
    write_model(folder, "bourbon", "population", [4])
    return str(folder)


@pytest.fixture
def scene(tmp_path: Path, models: str) -> Scene:
    return make_scene(tmp_path, models)


def make_scene(folder: Path, models: str, height: int = HEIGHT, width: int = WIDTH) -> Scene:
    s1 = tuple(sentinel1(height, width, seed) for seed in (1, 2))
    s2 = tuple(sentinel2(height, width, seed) for seed in (1, 2))
    paths1, paths2 = [], []
    for k in (0, 1):
        day = f"2020-0{3 * k + 4}-01"
        paths1.append(write_tif(folder / f"s1_{k}.tif", s1[k], S1_NAMES, date=day))
        paths2.append(write_tif(folder / f"s2_{k}.tif", s2[k], S2_NAMES, date=day))
    return Scene(folder, models, s1, s2, Imagery(tuple(paths1), tuple(paths2)))


def one_season(scene: Scene, **change: Any) -> Imagery:
    return replace(scene.imagery, s1=scene.imagery.s1[:1], s2=scene.imagery.s2[:1], **change)


# -- numbers ---------------------------------------------------------------------------------------


SIZES, TILES = [(150, 173), (96, 160), (146, 148)], [0, 32, 64, 100]
#: Every size and every tile once; the full tests take them all together.
QUICK = [((150, 173), 32), ((150, 173), 100), ((96, 160), 64), ((146, 148), 0)]


@pytest.mark.parametrize(
    ("size", "tile_px"),
    [
        pytest.param(size, tile, marks=() if (size, tile) in QUICK else pytest.mark.full)
        for size in SIZES
        for tile in TILES
    ],
)
def test_all_maps_are_those_of_the_untiled_scene(
    tmp_path: Path, models: str, size: tuple[int, int], tile_px: int
) -> None:
    scene = make_scene(tmp_path, models, *size)
    result, _ = scene.map_population(
        compute=Compute(tile_px=tile_px), output_std=scene.out("std"), output_builtup=scene.out("builtup"),
        output_occupancy=scene.out("occupancy"), output_members=scene.out("members"),
    )  # fmt: skip
    builtup_maps = [scene.builtup(k) for k in (0, 1)]
    occupancy_maps = [[scene.occupancy(k, m) for m in (2, 3)] for k in (0, 1)]
    maps = np.array([builtup_maps[k] * occupancy_maps[k][m] for k in (0, 1) for m in (0, 1)], np.float64)
    assert maps.std() > 0.01  # otherwise the test says nothing
    np.testing.assert_allclose(read_tif(scene.out()), maps.mean(0), atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("std")), maps.std(0, ddof=1), atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("builtup")), np.mean(builtup_maps, 0), atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("occupancy")), np.mean(occupancy_maps, (0, 1)), atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("members"), [1, 2, 3, 4]), maps, atol=1e-5)
    assert result.numbers["people"] == pytest.approx(maps.mean(0).sum(), rel=1e-5)
    assert result.numbers["maps"] == 4
    assert result.rasters["output_members"].bands == 4


def test_builtup_by_season_deviation_and_binary(scene: Scene) -> None:
    half = round(float(np.median(scene.builtup(0))), 3)
    result, _ = scene.map_builtup(
        output_members=scene.out("members"), output_std=scene.out("std"),
        output_binary=scene.out("binary"), threshold=half, compute=Compute(tile_px=64),
    )  # fmt: skip
    maps = np.array([scene.builtup(k) for k in (0, 1)])
    np.testing.assert_allclose(read_tif(scene.out("members"), [1, 2]), maps, atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("std")), maps.std(0, ddof=1), atol=1e-5)
    far = abs(maps.mean(0) - half) > 1e-5
    np.testing.assert_array_equal(read_tif(scene.out("binary"))[far], (maps.mean(0) >= half)[far])
    assert {r.quantity for r in result.rasters.values()} == {"builtup", "builtup_std", "builtup_binary"}
    assert result.numbers["builtup_mean"] == pytest.approx(maps.mean(), abs=1e-5)


@pytest.mark.parametrize(("stream", "output"), [("s1", "builtup_sar"), ("s2", "builtup_optical")])
def test_one_stream_alone_uses_its_own_output_and_says_so(scene: Scene, stream: str, output: str) -> None:
    imagery = Imagery(**{stream: getattr(scene.imagery, stream)[:1]})
    _, report = scene.map_builtup(imagery, compute=Compute(tile_px=60))
    np.testing.assert_allclose(read_tif(scene.out()), scene.builtup(0, output), atol=1e-5)
    kind = "Sentinel-1" if stream == "s1" else "Sentinel-2"
    assert any(f"Only {kind} is given" in line for line in report.lines)


def test_occupancy_needs_both_streams(scene: Scene) -> None:
    with pytest.raises(EngineError, match="needs Sentinel-1"):
        scene.map_population(imagery=Imagery(s2=scene.imagery.s2))


def test_bourbon_maps_population_from_sentinel2_alone(scene: Scene) -> None:
    """Gaps of Sentinel-1, which it does not read, do not matter to it."""
    gap = scene.s1[0].copy()
    gap[:, :50] = np.nan
    imagery = replace(one_season(scene), s1=(write_tif(scene.folder / "gap.tif", gap, S1_NAMES),))
    scene.map_population(occupancy_model="bourbon", imagery=imagery, compute=Compute(tile_px=64))
    expected = untiled(f"{scene.models}/bourbon_4.onnx", "population", None, scene.s2[0])
    np.testing.assert_allclose(read_tif(scene.out()), expected, atol=1e-5)


def test_extent_is_the_crop_of_the_whole_map(scene: Scene) -> None:
    scene.map_builtup()
    whole = read_tif(scene.out())
    west, north = 500000 + 300, 5600000 - 210
    extent = (west, north - 700, west + 550, north)
    result, _ = scene.map_builtup(replace(scene.imagery, extent=extent, extent_crs="EPSG:32631"))
    with rasterio.open(scene.out()) as dataset:
        assert dataset.bounds == (west, north - 700, west + 550, north)
        np.testing.assert_allclose(dataset.read(1), whole[21:91, 30:85], atol=1e-6)
    assert result.numbers["valid_pixels"] == 70 * 55
    with pytest.raises(EngineError, match="does not overlap"):
        scene.map_builtup(replace(scene.imagery, extent=(0, 0, 10, 10)))


# -- bands, units, seasons -------------------------------------------------------------------------


def test_bands_are_found_by_name_whatever_their_order(scene: Scene) -> None:
    scene.map_builtup(one_season(scene))
    expected = read_tif(scene.out())
    turned = write_tif(scene.folder / "a.tif", scene.s2[0][[3, 1, 2, 0]], ("S2_B8", "B03", "red", "B2"))
    extra = np.concatenate([scene.s1[0][::-1], scene.s1[0][:1]])
    swapped = write_tif(scene.folder / "b.tif", extra, ("VH", "VV", "angle"))
    scene.map_builtup(Imagery((swapped,), (turned,)))
    np.testing.assert_array_equal(read_tif(scene.out()), expected)


def test_bands_without_names_go_by_order_with_a_note(scene: Scene) -> None:
    scene.map_builtup(one_season(scene))
    expected = read_tif(scene.out())
    twelve = np.zeros((12, HEIGHT, WIDTH), np.uint16)
    twelve[[1, 2, 3, 7]] = scene.s2[0]
    for values, note in ((scene.s2[0], "B08 = band 4"), (twelve, "B08 = band 8")):
        path = write_tif(scene.folder / "plain.tif", values)
        _, report = scene.map_builtup(Imagery(scene.imagery.s1[:1], (path,)))
        assert any(note in line for line in report.lines)
        np.testing.assert_array_equal(read_tif(scene.out()), expected)


@pytest.mark.parametrize(
    ("count", "names", "said"),
    [(3, None, "has 3 bands without known names"), (4, ("B02", "B03", "B04", "B05"), "has no band B08"),
     (4, ("B02", "B03", "B04", "B8A"), "has no band B08"), (1, None, "has 1 band without")],
)  # fmt: skip
def test_wrong_bands_are_named(scene: Scene, count: int, names: Any, said: str) -> None:
    path = write_tif(scene.folder / "odd.tif", scene.s2[0][:count], names)
    with pytest.raises(EngineError, match=said):
        scene.map_builtup(Imagery(scene.imagery.s1[:1], (path,)))


def test_linear_power_and_reflectance_give_the_same_map(scene: Scene) -> None:
    scene.map_builtup(one_season(scene))
    expected = read_tif(scene.out())
    linear = write_tif(scene.folder / "l.tif", (10 ** (scene.s1[0] / 10)).astype("f4"), S1_NAMES)
    share = write_tif(scene.folder / "r.tif", (scene.s2[0] / 10000).astype("f4"), S2_NAMES)
    _, report = scene.map_builtup(Imagery((linear,), (share,)))
    np.testing.assert_allclose(read_tif(scene.out()), expected, atol=2e-5)
    assert any("linear power, converted to dB (detected)" in line for line in report.lines)
    assert any("values in reflectance 0..1 (detected)" in line for line in report.lines)


def test_units_that_are_not_recognised_can_be_chosen(scene: Scene) -> None:
    scene.map_builtup(one_season(scene))
    expected = read_tif(scene.out())
    power = 10 ** (scene.s1[0] / 10)
    dn = scene.s2[0].astype(np.float32)
    for s1_unit, radar in (("amplitude", np.sqrt(power)), ("linear", power)):
        for s2_scale, optical in (("percent", dn / 100), ("thousand", dn / 10)):
            one = write_tif(scene.folder / "f1.tif", radar.astype("f4"), S1_NAMES)
            two = write_tif(scene.folder / "f2.tif", optical.astype("f4"), S2_NAMES)
            imagery = Imagery((one,), (two,), s1_unit=s1_unit, s2_scale=s2_scale)
            _, report = scene.map_builtup(imagery)
            np.testing.assert_allclose(read_tif(scene.out()), expected, atol=1e-4)
            assert report.warnings == []
            assert any("(as chosen)" in line for line in report.lines)


def test_a_forced_unit_that_cannot_be_is_refused(scene: Scene) -> None:
    linear = write_tif(scene.folder / "l.tif", (10 ** (scene.s1[0] / 10)).astype("f4"), S1_NAMES)
    dark = write_tif(scene.folder / "r.tif", (scene.s2[0] / 10000).astype("f4"), S2_NAMES)
    s1, s2 = scene.imagery.s1[:1], scene.imagery.s2[:1]
    for imagery, said, remedy in (
        (Imagery(s1, s2, s2_scale="reflectance"), r"s2_0\.tif can't be reflectance 0\.\.1.*looks like DN",
         "Choose DN (reflectance × 10000)"),
        (Imagery(s1, s2, s1_unit="linear"), r"s1_0\.tif can't be linear power.*looks like dB", "Choose dB"),
        (Imagery((linear,), s2, s1_unit="db"), "can't be dB.*looks like linear power", "Choose linear power"),
        (Imagery(s1, (dark,), s2_scale="dn"), "can't be DN.*looks like reflectance", "Choose reflectance"),
    ):  # fmt: skip
        with pytest.raises(EngineError, match=said) as caught:
            scene.map_builtup(imagery)
        assert caught.value.remedy.startswith(remedy)


def test_units_forced_rightly_are_taken_without_a_word_of_warning(scene: Scene) -> None:
    _, report = scene.map_builtup(one_season(scene, s1_unit="db", s2_scale="dn"))
    assert not any("looks like" in line for line in report.warnings)
    linear = write_tif(scene.folder / "l.tif", (10 ** (scene.s1[0] / 10)).astype("f4"), S1_NAMES)
    share = write_tif(scene.folder / "r.tif", (scene.s2[0] / 10000).astype("f4"), S2_NAMES)
    imagery = Imagery((linear,), (share,), s1_unit="linear", s2_scale="reflectance")
    _, report = scene.map_builtup(imagery)
    assert not any("looks like" in line for line in report.warnings)


@pytest.mark.parametrize("named", [True, False])
def test_swapped_lists_are_told(scene: Scene, named: bool) -> None:
    s1 = write_tif(scene.folder / "a.tif", scene.s1[0], S1_NAMES if named else None)
    s2 = write_tif(scene.folder / "b.tif", scene.s2[0], S2_NAMES if named else None)
    for imagery, said in (
        (Imagery((s2,), (s1,)), r"b\.tif was given as Sentinel-1 but looks like Sentinel-2"),
        (Imagery(s2=(s1,)), r"a\.tif was given as Sentinel-2 but looks like Sentinel-1"),
    ):
        with pytest.raises(EngineError, match=said) as caught:
            scene.map_builtup(imagery)
        assert "lists of rasters may be swapped" in caught.value.remedy


def test_packed_backscatter_is_recognised(scene: Scene) -> None:
    scene.map_builtup(one_season(scene))
    expected = read_tif(scene.out())
    packed = np.round(10 ** ((scene.s1[0] + 83) / 20)).astype(np.uint16)
    path = write_tif(scene.folder / "dn.tif", packed, S1_NAMES)
    _, report = scene.map_builtup(Imagery((path,), scene.imagery.s2[:1]))
    np.testing.assert_allclose(read_tif(scene.out()), expected, atol=2e-3)
    assert any("openEO's packing" in line and "(detected)" in line for line in report.lines)


def test_seasons_pair_by_date_not_by_order(scene: Scene) -> None:
    scene.map_builtup(output_members=scene.out("members"))
    expected = read_tif(scene.out("members"), [1, 2])
    turned = replace(scene.imagery, s1=scene.imagery.s1[::-1])
    _, report = scene.map_builtup(turned, output_members=scene.out("members"))
    np.testing.assert_array_equal(read_tif(scene.out("members"), [1, 2]), expected)
    assert any("season 1 (2020-04): s2_0.tif with s1_0.tif, paired by date" in line for line in report.lines)


def test_seasons_without_any_day_pair_by_order_and_say_so(scene: Scene) -> None:
    one = [write_tif(scene.folder / f"n{k}.tif", scene.s1[k], S1_NAMES) for k in (1, 0)]
    two = [write_tif(scene.folder / f"o{k}.tif", scene.s2[k], S2_NAMES) for k in (0, 1)]
    _, report = scene.map_builtup(Imagery(tuple(one), tuple(two)), output_members=scene.out("members"))
    expected = untiled(f"{scene.models}/built_1.onnx", "builtup", scene.s1[1], scene.s2[0])
    np.testing.assert_allclose(read_tif(scene.out("members"), 1), expected, atol=1e-5)
    assert any("paired by their order" in line for line in report.lines)
    with pytest.raises(EngineError, match=r"The day of n1\.tif is not known"):  # the others' days are
        scene.map_builtup(replace(scene.imagery, s1=tuple(one)))


def test_different_numbers_of_seasons_are_refused(scene: Scene) -> None:
    with pytest.raises(EngineError, match="1 Sentinel-1 and 2 Sentinel-2"):
        scene.map_builtup(replace(scene.imagery, s1=scene.imagery.s1[:1]))


def test_dates_far_apart_are_warned_of(scene: Scene) -> None:
    late = write_tif(scene.folder / "late.tif", scene.s1[0], S1_NAMES, date="2021-12-01")
    _, report = scene.map_builtup(Imagery((late,), scene.imagery.s2[:1]))
    assert any("more than 60 days apart" in line for line in report.warnings)


def test_other_grids_are_warped_to_the_first_sentinel2(scene: Scene) -> None:
    """A season on a grid of its own: shifted by 3 pixels, so warping is cutting out."""
    shifted = Affine(10, 0, NORTH_UP.c - 30, 0, -10, NORTH_UP.f + 30)
    values = np.pad(scene.s2[1], ((0, 0), (3, 5), (3, 5)), mode="edge")
    other = write_tif(scene.folder / "other.tif", values, S2_NAMES, transform=shifted, date="2020-07-01")
    scene.map_builtup(output_members=scene.out("members"))
    expected = read_tif(scene.out("members"), 2)
    imagery = replace(scene.imagery, s2=(scene.imagery.s2[0], other))
    _, report = scene.map_builtup(imagery, output_members=scene.out("members"))
    np.testing.assert_allclose(read_tif(scene.out("members"), 2), expected, atol=1e-5)
    assert any("by the nearest pixel" in line for line in report.lines)


def test_rasters_of_different_places_are_refused(scene: Scene) -> None:
    far = write_tif(
        scene.folder / "far.tif", scene.s1[0], S1_NAMES, transform=Affine(10, 0, 7e5, 0, -10, 5e6)
    )
    with pytest.raises(EngineError, match="does not overlap"):
        scene.map_builtup(Imagery((far,), scene.imagery.s2[:1]))


def test_thirty_metre_pixels_and_no_crs_are_refused(scene: Scene) -> None:
    coarse = write_tif(
        scene.folder / "c.tif", scene.s2[0], S2_NAMES, transform=Affine(30, 0, 5e5, 0, -30, 5.6e6)
    )
    with pytest.raises(EngineError, match=r"30\.0 m × 30\.0 m"):
        scene.map_builtup(Imagery(s2=(coarse,)))
    nowhere = write_tif(scene.folder / "n.tif", scene.s2[0], S2_NAMES, crs=None)
    with pytest.raises(EngineError, match="no coordinate reference system"):
        scene.map_builtup(Imagery(s2=(nowhere,)))


# -- missing data ----------------------------------------------------------------------------------


def test_missing_input_is_nodata_exactly_there(scene: Scene) -> None:
    s1, s2 = scene.s1[0].copy(), scene.s2[0].copy()
    s1[1, 40:60, 30:90] = np.nan
    s2[2, 100, 100] = 65535
    s2[:, 140:, 160:] = 65535
    imagery = Imagery(
        (write_tif(scene.folder / "g1.tif", s1, S1_NAMES, nodata=np.nan),),
        (write_tif(scene.folder / "g2.tif", s2, S2_NAMES, nodata=65535),),
    )
    gaps = np.isnan(s1).any(0) | (s2 == 65535).any(0)
    maps = {}
    for tile_px in (0, 32, 50, 101):
        result, _ = scene.map_population(imagery=imagery, compute=Compute(tile_px=tile_px))
        maps[tile_px] = read_tif(scene.out())
        np.testing.assert_array_equal(np.isnan(maps[tile_px]), gaps)
        assert result.numbers["nodata_pixels"] == gaps.sum()
        np.testing.assert_allclose(maps[tile_px], maps[0], atol=1e-6)
    untouched = scene.builtup(0) * np.mean([scene.occupancy(0, m) for m in (2, 3)], axis=0)
    far = np.ones_like(gaps)
    for row, column in np.argwhere(gaps):
        far[max(row - 24, 0) : row + 25, max(column - 24, 0) : column + 25] = False
    assert far.sum() > 1000
    np.testing.assert_allclose(maps[32][far], untouched[far], atol=1e-5)


@pytest.mark.parametrize("tile_px", [0, 64])
def test_context_beyond_a_gap_is_its_nearest_pixel(scene: Scene, tile_px: int) -> None:
    """East of a straight edge that is the edge's own column, carried on."""
    s2 = scene.s2[0].copy()
    s2[:, :, 150:] = 65535
    path = write_tif(scene.folder / "edge.tif", s2, S2_NAMES, nodata=65535)
    scene.map_builtup(Imagery(scene.imagery.s1[:1], (path,)), compute=Compute(tile_px=tile_px))
    s2[:, :, 150:] = s2[:, :, 149:150]
    expected = untiled(f"{scene.models}/built_1.onnx", "builtup", scene.s1[0], s2)
    np.testing.assert_allclose(read_tif(scene.out())[:, :150], expected[:, :150], atol=1e-5)


def test_zeros_in_all_bands_are_missing_where_no_nodata_is_declared(scene: Scene) -> None:
    s2 = scene.s2[0].copy()
    s2[:, :30] = 0
    s2[0, 80:90, 80:90] = 0  # one dark band alone is a value
    scene.map_builtup(Imagery(scene.imagery.s1[:1], (write_tif(scene.folder / "z.tif", s2, S2_NAMES),)))
    assert np.isnan(read_tif(scene.out())).sum() == 30 * WIDTH


def test_mean_is_over_the_seasons_that_a_pixel_has(scene: Scene) -> None:
    s2 = scene.s2[1].copy()
    s2[:, :64] = 65535
    second = write_tif(scene.folder / "g.tif", s2, S2_NAMES, nodata=65535, date="2020-07-01")
    imagery = replace(scene.imagery, s2=(scene.imagery.s2[0], second))
    result, report = scene.map_builtup(imagery, output_std=scene.out("std"), compute=Compute(tile_px=64))
    both = (scene.builtup(0) + scene.builtup(1)) / 2
    mean, std = read_tif(scene.out()), read_tif(scene.out("std"))
    np.testing.assert_allclose(mean[:64], scene.builtup(0)[:64], atol=1e-5)
    np.testing.assert_allclose(mean[90:], both[90:], atol=1e-5)
    assert np.isnan(std[:64]).all()
    assert not np.isnan(std[64:]).any()
    assert result.numbers["tiles_skipped"] == 3
    assert any("of the mapped pixels miss a season" in line for line in report.lines)


def test_season_of_nodata_only_is_left_out_with_a_warning(scene: Scene) -> None:
    empty = np.full_like(scene.s2[1], 65535)
    path = write_tif(scene.folder / "e.tif", empty, S2_NAMES, nodata=65535, date="2020-07-01")
    result, report = scene.map_builtup(replace(scene.imagery, s2=(scene.imagery.s2[0], path)))
    assert any("e.tif has no valid pixel; the season is left out" in line for line in report.warnings)
    np.testing.assert_allclose(read_tif(scene.out()), scene.builtup(0), atol=1e-5)
    assert result.numbers["seasons"] == 1


def test_scene_of_nodata_only_is_an_error_and_leaves_nothing(scene: Scene) -> None:
    empty = np.full_like(scene.s2[0], 65535)
    path = write_tif(scene.folder / "e.tif", empty, S2_NAMES, nodata=65535)
    with pytest.raises(EngineError, match="no valid pixel") as caught:
        scene.map_builtup(Imagery(scene.imagery.s1[:1], (path,)))
    assert caught.value.code == "only-nodata"
    left, right = scene.s1[0].copy(), scene.s2[0].copy()
    left[:, :, :90], right[:, :, 90:] = np.nan, 65535
    apart = Imagery(
        (write_tif(scene.folder / "l.tif", left, S1_NAMES, nodata=np.nan),),
        (write_tif(scene.folder / "r.tif", right, S2_NAMES, nodata=65535),),
    )
    with pytest.raises(EngineError, match="no valid pixel"):
        scene.map_builtup(apart)
    assert not [p.name for p in scene.folder.iterdir() if p.name.startswith("out")]


def test_snow_is_warned_of_and_can_be_masked(scene: Scene) -> None:
    s2 = scene.s2[0].copy()
    s2[:, 20:60, 20:100] = 9000
    path = write_tif(scene.folder / "snow.tif", s2, S2_NAMES)
    imagery = Imagery(scene.imagery.s1[:1], (path,))
    _, report = scene.map_builtup(imagery)
    share = 40 * 80 / (HEIGHT * WIDTH)
    assert any(f"{share:.1%} of the pixels are as bright as snow" in line for line in report.warnings)
    assert not np.isnan(read_tif(scene.out())).any()
    _, report = scene.map_builtup(replace(imagery, mask_implausible=True))
    masked = np.isnan(read_tif(scene.out()))
    np.testing.assert_array_equal(masked, (s2[:3] > 5000).any(0))
    assert masked.sum() == 40 * 80
    _, report = scene.map_builtup(one_season(scene))
    assert report.warnings == []


def test_radiometric_offset_must_be_known(scene: Scene) -> None:
    scene.map_builtup(one_season(scene))
    expected = read_tif(scene.out())
    path = write_tif(scene.folder / "o.tif", scene.s2[0] + np.uint16(1000), S2_NAMES)
    imagery = Imagery(scene.imagery.s1[:1], (path,))
    with pytest.raises(EngineError, match=r"does not say.*\+1000 DN.*darkest visible reflectance is 1001 DN"):
        scene.map_builtup(imagery)
    _, report = scene.map_builtup(replace(imagery, offset="remove"))
    np.testing.assert_array_equal(read_tif(scene.out()), expected)
    assert any("the offset of 1000 DN is taken off" in line for line in report.lines)
    scene.map_builtup(replace(imagery, offset="keep"))
    assert np.abs(read_tif(scene.out()) - expected).max() > 1e-3


# -- rates and the minimum score -------------------------------------------------------------------


def test_typed_rate_scales_builtup_by_season(scene: Scene) -> None:
    result, report = scene.map_population(
        rate=Rate(0.2267), output_members=scene.out("members"), output_occupancy=scene.out("occupancy")
    )
    maps = np.array([0.2267 * scene.builtup(k) for k in (0, 1)])
    np.testing.assert_allclose(read_tif(scene.out("members"), [1, 2]), maps, atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out()), maps.mean(0), atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("occupancy")), np.full((HEIGHT, WIDTH), 0.2267), rtol=1e-6)
    assert any("published mean of Switzerland" in line for line in report.lines)
    assert result.numbers["rate"] == 0.2267
    with pytest.raises(EngineError, match="The rate is -1"):
        scene.map_population(rate=Rate(-1))


def zones(scene: Scene) -> Zones:
    """Two zones: the left 60 columns, and 50 × 40 pixels to the right; a third without a count."""
    west, north = 500000, 5600000
    boxes = [
        shapely.box(west, north - 10 * HEIGHT, west + 600, north),
        shapely.box(west + 800, north - 500, west + 1200, north),
        shapely.box(west + 1300, north - 500, west + 1500, north),
    ]
    return write_zones(scene.folder / "zones.gpkg", boxes, ["120", "30.5", ""])


def test_fitted_rate_gives_the_census_total_back(scene: Scene) -> None:
    result, report = scene.map_population(rate=Rate(zones=zones(scene)), compute=Compute(tile_px=64))
    people = read_tif(scene.out()).astype(np.float64)
    assert people[:, :60].sum() + people[:50, 80:120].sum() == pytest.approx(150.5, rel=1e-5)
    mean = (scene.builtup(0) + scene.builtup(1)) / 2
    expected = 150.5 / (mean[:, :60].sum(dtype="f8") + mean[:50, 80:120].sum(dtype="f8"))
    assert result.numbers["rate"] == pytest.approx(expected, rel=1e-5)
    assert any("fitted to 150 people in 2 zones" in line for line in report.lines)
    with rasterio.open(result.rasters["output"].path) as dataset:
        seen = json.loads(dataset.tags()["FITTED_TO"])
    assert [(fit["how"], fit["field"]) for fit in seen] == [("rate", zones(scene).field)]
    job = OccupancyJob(
        scene.imagery, scene.out("rate"), builtup_model="built", rate=Rate(zones=zones(scene)),
        model_folders=(scene.models,),
    )  # fmt: skip
    occupancy.run(job, QuietReport())
    np.testing.assert_allclose(read_tif(scene.out("rate")), np.full((HEIGHT, WIDTH), expected), rtol=1e-5)


def test_a_run_reads_its_zones_and_hashes_its_models_once(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def counted(module: Any, name: str) -> None:
        real = getattr(module, name)

        def noted(*arguments: Any, **options: Any) -> Any:
            done.append(Path(arguments[0]).name if name == "file_sha256" else name)
            return real(*arguments, **options)

        monkeypatch.setattr(module, name, noted)

    counted(rates, "read_zones")
    counted(file_hash, "file_sha256")
    monkeypatch.setattr(file_hash, "_CLOCK_NS", -1)  # the models are too young to be kept
    monkeypatch.setattr(file_hash, "_kept", {})
    scene.map_population(rate=Rate(zones=zones(scene)))
    assert sorted(done) == ["built_1.onnx", "read_zones"]
    scene.map_population()
    assert sorted(done) == ["built_1.onnx", "members_2.onnx", "members_3.onnx", "read_zones"]


def test_rate_can_not_be_fitted_to_zones_elsewhere(scene: Scene) -> None:
    far = write_zones(scene.folder / "far.gpkg", [shapely.box(0, 0, 100, 100)], ["10"])
    with pytest.raises(EngineError, match="no zone of districts on the raster has people"):
        scene.map_population(rate=Rate(zones=far))


def test_a_rate_is_not_fitted_to_zones_that_overlap(scene: Scene) -> None:
    """Two levels in one layer would count everybody twice."""
    box = shapely.box(500000, 5600000 - 500, 500000 + 600, 5600000)
    both = write_zones(scene.folder / "both.gpkg", [box, box], ["120", "120"])
    with pytest.raises(EngineError, match="Zones 1 and 2 overlap by 100 %"):
        scene.map_population(rate=Rate(zones=both))


def test_low_scores_count_as_zero_and_their_share_is_told(scene: Scene) -> None:
    lowest = round(float(np.median(scene.builtup(0))), 3)
    result, report = scene.map_population(min_builtup=lowest, output_builtup=scene.out("builtup"))
    maps, scores = [], []
    for k in (0, 1):
        score = scene.builtup(k)
        scores.append(np.where(score < lowest, 0, score))
        maps += [scores[-1] * scene.occupancy(k, m) for m in (2, 3)]
    near = np.any([abs(scene.builtup(k) - lowest) < 1e-5 for k in (0, 1)], axis=0)  # either way is right
    np.testing.assert_allclose(read_tif(scene.out())[~near], np.mean(maps, 0)[~near], atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("builtup"))[~near], np.mean(scores, 0)[~near], atol=1e-5)
    removed = 1 - np.sum(scores) / sum(scene.builtup(k).sum() for k in (0, 1))
    assert 0.05 < removed < 0.95
    assert any(f"removes {removed:.1%} of the built-up sum" in line for line in report.lines)
    result, _ = scene.map_population(min_builtup=0.999999)
    assert result.numbers["people"] == 0
    assert result.numbers["tiles_skipped"] == 2


@pytest.mark.parametrize(("model", "tile_px"), [("members", 0), ("members", 100), ("bourbon", 0)])
def test_members_compute_only_around_what_counts_and_exactly(
    tmp_path: Path, models: str, model: str, tile_px: int
) -> None:
    scene = make_scene(tmp_path, models, 310, 350)
    lowest = float(np.quantile(scene.builtup(0), 0.9998))
    options = {
        "imagery": one_season(scene), "occupancy_model": model, "compute": Compute(tile_px=tile_px),
        "output_builtup": scene.out("builtup"), "output_members": scene.out("members"),
    }  # fmt: skip
    scene.map_population(**options)
    exact, score = read_tif(scene.out()), read_tif(scene.out("builtup"))
    result, report = scene.map_population(**options, min_builtup=lowest)
    counts = score >= lowest
    assert 10 < counts.sum() < 40
    found = read_tif(scene.out())
    np.testing.assert_allclose(found[counts], exact[counts], rtol=0, atol=1e-6)
    assert (found[~counts] == 0).all()
    assert result.numbers["people"] == pytest.approx(exact[counts].sum(dtype="f8"), rel=1e-6)
    (said,) = (line for line in report.lines if "Occupancy was computed on" in line)
    share = float(said.split(" on ")[1].split("%")[0]) / 100
    assert counts.mean() < share < 0.3


@pytest.mark.parametrize("seed", range(5))
def test_the_parts_of_a_tile_hold_all_that_counts_once(seed: int) -> None:
    source, tile = np.random.default_rng(seed), Tile(512, 96, 200, 333)
    counts = source.random((200, 333)) < 0.0003 * seed
    times = np.zeros((200, 333), int)
    for part in parts_that_count(counts, tile, 24):
        times[part.within(tile)] += 1
    assert (times[counts] == 1).all()
    assert times.max(initial=0) <= 1
    assert times.any() == counts.any()


def test_mean_occupancy_over_members_and_seasons(scene: Scene) -> None:
    job = OccupancyJob(
        scene.imagery, scene.out(), "members", output_std=scene.out("std"), model_folders=(scene.models,)
    )
    result = occupancy.run(job, QuietReport())
    maps = np.array([scene.occupancy(k, m) for k in (0, 1) for m in (2, 3)], np.float64)
    np.testing.assert_allclose(read_tif(scene.out()), maps.mean(0), atol=1e-5)
    np.testing.assert_allclose(read_tif(scene.out("std")), maps.std(0, ddof=1), atol=1e-5)
    assert result.rasters["output"].quantity == "occupancy"


# -- engine information ----------------------------------------------------------------------------


def test_engine_information_tells_versions_device_speed_and_damage(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "home" / "models"
    folder.mkdir(parents=True)
    write_model(folder, "sound", "builtup", [1])
    write_model(folder, "broken", "builtup", [5])
    (folder / "broken_5.onnx").write_bytes(b"cut")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    result = engine_info.run(EngineInfoJob((str(folder),), device="cpu"), QuietReport())
    text = result.texts["report"]
    assert str(tmp_path / "home") not in text
    assert "~/models" in text or "~\\models" in text
    assert f"onnxruntime   {__import__('onnxruntime').__version__}" in text
    assert "CPU" in result.texts["device"]
    assert result.numbers["megapixels_per_second"] > 0.05
    assert "sound: builtup, 1 file, checked" in text
    assert "broken_5.onnx" in text
    assert "has changed" in text
    assert result.numbers["damaged_models"] == 1

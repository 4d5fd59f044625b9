"""Every acquisition in a folder: what belongs together, when it was seen, and what is never mixed."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, List

import numpy as np
import pytest
import rasterio
from affine import Affine

from popcorn_qgis.contract.bands import S2_L1C_BANDS, S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery.compositing.observe import observe
from popcorn_qgis.engine.imagery.disk.acquisitions import (
    clear_share,
    find_acquisitions,
    refuse_mixed_scenes,
)
from popcorn_qgis.engine.imagery.disk.radiometry import Reading
from popcorn_qgis.engine.imagery.scene import SceneRecord, layer_of
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.io.raster import open_raster
from popcorn_qgis.engine.io.series import Member, write_series
from scene_writer import NORTH, S1_BANDS, S2_BANDS, WEST, write_safe, write_scene

UTC = timezone.utc


def ground(bands: int, side: int = 40, first: int = 300) -> np.ndarray:
    """Land in DN: dark in the visible, bright in the near infrared, with some pattern."""
    levels = np.linspace(first, first + 2200, bands)[:, None, None]
    return (levels + np.arange(side * side).reshape(1, side, side) % 90).astype(np.uint16)


def echo(side: int = 40) -> np.ndarray:
    pattern = np.arange(side * side).reshape(side, side) % 7
    return np.stack([-11 + 0.5 * pattern, -18 + 0.5 * pattern]).astype(np.float32)


def found(folder: Path, **how: Any) -> List[SceneRecord]:
    return find_acquisitions(str(folder), QuietReport(), Reading(**how))


def test_files_of_one_time_with_other_bands_are_one_acquisition(tmp_path: Path) -> None:
    fine, coarse = ground(4), ground(6, 20)
    names = [band for band in S2_TEN_BANDS if band not in S2_BANDS]
    write_scene(tmp_path / "s2_10m_20210405T104021.tif", fine, S2_BANDS, PRODUCT="S2 L2A")
    write_scene(tmp_path / "s2_20m_20210405T104021.tif", coarse, names, pixel_m=20.0, PRODUCT="S2 L2A")
    scl = np.full((1, 20, 20), 4, np.uint8)
    scl[0, :5] = 9
    write_scene(tmp_path / "s2_SCL_20210405T104021.tif", scl, ("SCL",), pixel_m=20.0)
    (scene,) = found(tmp_path)
    assert scene.bands == S2_TEN_BANDS and layer_of(scene) == "s2" and scene.level == "l2a"
    assert scene.start == datetime(2021, 4, 5, 10, 40, 21, tzinfo=UTC)
    assert scene.end == scene.start + timedelta(seconds=1)
    with open_raster(tmp_path / "s2_10m_20210405T104021.tif") as dataset:
        values = observe(scene, Grid.of(dataset), 0)
    assert values is not None
    np.testing.assert_array_equal(values[0, 10:], fine[0, 10:])
    np.testing.assert_array_equal(values[3, 10:], coarse[0].repeat(2, 0).repeat(2, 1)[10:])
    assert np.isnan(values[:, :10]).all() and clear_share(scene) == 0.75


def test_tiles_of_one_time_are_one_look(tmp_path: Path) -> None:
    """They have the same bands at other places: two scenes of one pass."""
    east = Affine(10, 0, WEST + 400, 0, -10, NORTH)
    write_scene(tmp_path / "a_20210405T104021.tif", ground(4), S2_BANDS)
    write_scene(tmp_path / "b_20210405T104021.tif", ground(4), S2_BANDS, transform=east)
    one, other = found(tmp_path)
    assert one.overpass == other.overpass != "" and {one.id[0], other.id[0]} == {"a", "b"}


def test_times_are_utc_and_months_are_periods(tmp_path: Path) -> None:
    write_scene(tmp_path / "zone.tif", ground(4), S2_BANDS, "2021-04-06T01:30:00+02:00")
    write_scene(tmp_path / "s2_2021-05.tif", ground(4), S2_BANDS)
    write_scene(tmp_path / "s2_20210702.tif", ground(4), S2_BANDS)
    times = [(scene.start, scene.end) for scene in found(tmp_path)]
    assert times == [
        (datetime(2021, 4, 5, 23, 30, tzinfo=UTC), datetime(2021, 4, 5, 23, 30, 1, tzinfo=UTC)),
        (datetime(2021, 5, 1, tzinfo=UTC), datetime(2021, 6, 1, tzinfo=UTC)),
        (datetime(2021, 7, 2, tzinfo=UTC), datetime(2021, 7, 3, tzinfo=UTC)),
    ]


def test_the_offset_of_level_1c_shows_in_the_cirrus_band(tmp_path: Path) -> None:
    with_offset = ground(13, first=1300)
    with_offset[10] = 1011
    write_scene(tmp_path / "S2_L1C_20220405T104021.tif", with_offset, [""] * 13)
    (scene,) = found(tmp_path)
    assert (scene.bands, scene.level, scene.offset_dn) == (S2_L1C_BANDS, "l1c", 1000.0)
    assert layer_of(scene) == "s2_l1c"
    with_offset[10, 3, 4] = 54
    write_scene(tmp_path / "S2_L1C_20220405T104021.tif", with_offset, [""] * 13)
    assert found(tmp_path)[0].offset_dn == 0.0


@pytest.mark.parametrize("values", ["0 no data, 1 clear, 2 cloud", ""])
def test_what_a_mask_means_is_said_or_asked(tmp_path: Path, values: str) -> None:
    write_scene(tmp_path / "s2_20210405.tif", ground(4), S2_BANDS)
    mask = np.ones((1, 40, 40), np.uint8)
    mask[0, :4], mask[0, 4:8] = 0, 2
    write_scene(tmp_path / "mask_20210405.tif", mask, ("mask",), **({"VALUES": values} if values else {}))
    if not values:
        with pytest.raises(EngineError, match="mask_20210405.tif does not say") as caught:
            found(tmp_path)
        assert caught.value.code == "mask-kind"
        assert clear_share(found(tmp_path, mask_kind="cloud")[0]) == 0.1
    else:
        assert clear_share(found(tmp_path)[0]) == 0.8


def test_levels_and_kinds_of_backscatter_are_never_mixed(tmp_path: Path) -> None:
    write_scene(tmp_path / "o/a_20210405.tif", ground(4), S2_BANDS, PRODUCT="S2 L2A")
    write_scene(tmp_path / "o/b_20210410.tif", ground(4), S2_BANDS, PRODUCT="S2 L1C")
    with pytest.raises(EngineError, match="a_20210405.tif and b_20210410.tif.*l2a, the other l1c"):
        found(tmp_path / "o")
    texts = ("gamma0, terrain corrected (RTC)", "gamma0 ellipsoid", "sigma0 ellipsoid")
    kinds = ("rtc_gamma0", "ellipsoid_gamma0", "sigma0")
    for text, kind in zip(texts, kinds):
        write_scene(tmp_path / kind / "s1_asc_20210405.tif", echo(), S1_BANDS, BACKSCATTER=text)
        assert [scene.backscatter for scene in found(tmp_path / kind)] == [kind]
    scenes = [scene for kind in kinds[:2] for scene in found(tmp_path / kind)]
    with pytest.raises(EngineError, match="rtc_gamma0, the other ellipsoid_gamma0"):
        refuse_mixed_scenes(scenes)


def product_1c(folder: Path, values: np.ndarray) -> Path:
    """Write a product of Level 1C as it is delivered: an image for each band, in its own pixels."""
    name = "S2B_MSIL1C_20220405T104021_N0400_R051_T31UES_20220405T125423.SAFE"
    images = folder / name / "GRANULE/L1C_T31UES_A026531/IMG_DATA"
    images.mkdir(parents=True)
    for number, band in enumerate(S2_L1C_BANDS):
        pixels = {"B01": 6, "B09": 6, "B10": 6, **dict.fromkeys(S2_BANDS, 1)}.get(band, 2)
        side = values.shape[1] // pixels
        with rasterio.open(
            images / f"T31UES_20220405T104021_{band}.jp2",
            "w",
            driver="JP2OpenJPEG",
            width=side,
            height=side,
            count=1,
            dtype="uint16",
            crs="EPSG:32631",
            transform=Affine(10 * pixels, 0, WEST, 0, -10 * pixels, NORTH),
            QUALITY="100",
            REVERSIBLE="YES",
        ) as raster:
            raster.write(values[number, ::pixels, ::pixels], 1)
    return folder / name


def test_products_of_level_1c_are_read_as_they_are_delivered(tmp_path: Path) -> None:
    values = np.repeat(np.repeat(ground(13, 8, first=1300), 6, axis=1), 6, axis=2)  # alike in blocks of 60 m
    values[10] = 1012
    product_1c(tmp_path / "in", values)
    mask = np.ones((1, 48, 48), np.uint8)
    mask[0, :12] = 2
    said = {"VALUES": "0 no data, 1 clear, 2 cloud"}
    write_scene(tmp_path / "in/mask_20220405T104021.tif", mask, ("mask",), **said)
    (scene,) = found(tmp_path / "in")
    assert (layer_of(scene), scene.bands, scene.relative_orbit) == ("s2_l1c", S2_L1C_BANDS, "51")
    assert scene.start == datetime(2022, 4, 5, 10, 40, 21, tzinfo=UTC) and scene.offset_dn == 1000
    with open_raster(scene.files[1].address) as dataset:
        seen = observe(scene, Grid.of(dataset), 0)
    assert seen is not None and np.isnan(seen[:, :12]).all()
    np.testing.assert_array_equal(seen[:, 12:], values[:, 12:].astype(np.float32) - 1000)


def test_products_of_level_2a_are_read_with_their_classes(tmp_path: Path) -> None:
    scl = np.full((20, 20), 4, np.uint8)
    scl[:5] = 9
    product = write_safe(tmp_path, "2021-04-05", "02.14", ground(4), scl, None)
    (image,) = product.glob("GRANULE/*/IMG_DATA/R20m/*SCL*")
    for band in (band for band in S2_TEN_BANDS if band not in S2_BANDS):
        shutil.copy(image, image.with_name(image.name.replace("SCL", band)))
    (scene,) = found(tmp_path)
    assert (layer_of(scene), scene.bands, scene.level) == ("s2", S2_TEN_BANDS, "l2a")
    assert scene.start == datetime(2021, 4, 5, 10, 40, 21, tzinfo=UTC) and scene.relative_orbit == "8"
    assert scene.overpass == "S2A_20210405T104021_R008" and clear_share(scene) == 0.75
    product_1c(tmp_path, np.repeat(np.repeat(ground(13, 8), 6, axis=1), 6, axis=2))
    with pytest.raises(EngineError, match="one is l2a, the other l1c"):
        found(tmp_path)


def test_orbits_are_told_apart_by_number_or_by_the_time_of_day(tmp_path: Path) -> None:
    for number, text in enumerate(("2021-04-05T17:32:10Z", "2021-04-11T17:32:50Z", "2021-04-12T17:40:12Z")):
        write_scene(tmp_path / f"s1_asc_{number}.tif", echo(), S1_BANDS, text)
    write_scene(tmp_path / "s1_desc.tif", echo(), S1_BANDS, "2021-04-07T05:50:00Z", RELATIVE_ORBIT="037")
    name = "S1A_IW_GRDH_1SDV_20210409T055012_20210409T055037_037371_046750_1A2B_desc.tif"
    write_scene(tmp_path / name, echo(), S1_BANDS)
    # 37371 − 73 = 213 × 175 + 23: orbit 24
    assert [scene.relative_orbit for scene in found(tmp_path)] == ["17:32", "37", "24", "17:32", "17:40"]
    assert [layer_of(scene) for scene in found(tmp_path)].count("s1_desc") == 2


def test_what_is_no_acquisition_is_left_out_with_a_line(tmp_path: Path) -> None:
    write_scene(tmp_path / "s1_asc_20210405.tif", echo(), S1_BANDS)
    write_scene(tmp_path / "ndvi_20210405.tif", echo()[:1], ("NDVI",))
    stack = np.ones((2, 40, 40), np.uint8)
    write_scene(tmp_path / "truth.tif", stack, ("2021-04-05T10:40:21Z", "2021-04-10T10:40:21Z"))
    write_scene(tmp_path / ".pieces/s1_20210406.tif", echo(), S1_BANDS)
    report = QuietReport()
    assert len(find_acquisitions(str(tmp_path), report)) == 1
    assert any("ndvi_20210405.tif is left out" in line for line in report.lines)
    assert any("truth.tif is left out: it does not say which band" in line for line in report.lines)


def test_a_series_of_ours_is_read_with_its_mask(tmp_path: Path) -> None:
    mask = np.zeros((1, 40, 40), np.uint8)
    mask[0, :10], mask[0, 10:14] = 1, 255
    write_scene(tmp_path / "a.tif", ground(4), S2_BANDS, nodata=0)
    write_scene(tmp_path / "a_cloud.tif", mask, ("cloud",), nodata=255)
    write_scene(tmp_path / "r.tif", echo(), S1_BANDS, UNITS="dB")
    start = datetime(2021, 4, 5, 10, 40, 21, tzinfo=UTC)
    end = start + timedelta(seconds=1)
    optical = Member("a.tif", "s2", start, end, "a_cloud.tif", 0.65, "l2a", "05.09", "1000")
    radar = Member("r.tif", "s1_desc", end, end + timedelta(1), product="rtc_gamma0", relative_orbit="37")
    write_series(str(tmp_path), [radar, optical])
    one, other = found(tmp_path)
    assert (one.start, one.end, one.level, one.bands, one.offset_dn) == (start, end, "l2a", S2_BANDS, 0.0)
    assert clear_share(one) == pytest.approx(0.65)
    assert (layer_of(other), other.relative_orbit, other.backscatter) == ("s1_desc", "37", "rtc_gamma0")
    write_series(str(tmp_path), [Member("a_cloud.tif", "s2", start, end)])
    with pytest.raises(EngineError, match="no band of Sentinel"):
        found(tmp_path)


@pytest.mark.parametrize(
    ("write", "code"),
    [
        (lambda folder: None, "no-imagery"),
        (lambda folder: write_scene(folder / "s2.tif", ground(4), S2_BANDS), "no-date"),
        (lambda folder: (folder / "s2_20210405.tif").write_bytes(b"II*\0nothing"), "unreadable"),
        (lambda folder: write_scene(folder / "s2_20210405.tif", ground(4) * 20, S2_BANDS), "s2-scale"),
    ],
)
def test_folders_that_can_not_be_read_are_refused(tmp_path: Path, write: Any, code: str) -> None:
    write(tmp_path)
    with pytest.raises(EngineError) as caught:
        found(tmp_path)
    assert caught.value.code == code

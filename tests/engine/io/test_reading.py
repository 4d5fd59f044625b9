"""The reader's rules by kind, in tables: readings × sensors × ground, fills, bands, offsets, days, grids.

Expected values are independent arithmetic on the arrays that were written.
"""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, Resampling
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import AggregateJob, Imagery
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.stack import open_scene
from popcorn_qgis.engine.io.band_names import S1_BANDS, S2_BANDS, meaning
from popcorn_qgis.engine.io.dates import day_in_name, day_of
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.io.identity import raster_name, raster_sha256
from popcorn_qgis.engine.io.raster import open_raster, read_window
from popcorn_qgis.engine.io.reading import Layer, open_layer
from tests.small_scene import NORTH_UP, S1_NAMES, S2_NAMES, write_tif

SIDE = 80
RNG = np.random.default_rng(7)


def ground_s1(vv_db: float, vh_db: float, spread_db: float, bright: float = 0.0) -> np.ndarray:
    """VV and VH in dB, float64 [2, SIDE, SIDE]; ``bright`` is the share of buildings."""
    values = np.array([vv_db, vh_db])[:, None, None] + RNG.normal(0, spread_db, (2, SIDE, SIDE))
    values[:, RNG.random((SIDE, SIDE)) < bright] += 12
    return values


def ground_s2(means: Sequence[float], spread: float) -> np.ndarray:
    """B02, B03, B04, B08 in DN, float64 whole numbers [4, SIDE, SIDE], some pixels in deep shadow."""
    values = np.array(means)[:, None, None] + RNG.normal(0, spread, (4, SIDE, SIDE))
    values[:, RNG.random((SIDE, SIDE)) < 0.01] *= 0.15
    return np.clip(np.round(values), 1, None)


#: Middle VV, VH and spread in dB: published C-band values of these surfaces.
RADAR = {
    "fields": ground_s1(-10.5, -17, 2, 0.05),
    "desert": ground_s1(-18, -26, 1.5),
    "open water": ground_s1(-19, -27, 1.5),
    "calm water": ground_s1(-23, -28, 1.2),
    "snow": ground_s1(-14.5, -21.8, 2),
    "high-rise city": ground_s1(-4, -11, 5, 0.2),
}
#: Middle reflectance × 10000 of blue, green, red, near infrared.
OPTICAL = {
    "fields": ground_s2((600, 900, 800, 3200), 200),
    "desert": ground_s2((1800, 2600, 3600, 4100), 250),
    "open water": ground_s2((420, 330, 150, 40), 25),
    "snow": ground_s2((8800, 8600, 8500, 7600), 700),
    "high-rise city": ground_s2((1000, 1150, 1250, 1700), 350),
    "forest": ground_s2((180, 330, 200, 2400), 50),
}
S1_STORED: Dict[str, Tuple[Callable[[np.ndarray], np.ndarray], str]] = {
    "db": (lambda db: db, "float32"),
    "linear": (lambda db: 10 ** (db / 10), "float32"),
    "amplitude": (lambda db: 10 ** (db / 20), "float32"),
    "packed": (lambda db: np.round(10 ** ((db + 83) / 20)), "int32"),
    "squeezed": (lambda db: (db + 25) / 30, "float32"),
}
S2_STORED: Dict[str, Tuple[Callable[[np.ndarray], np.ndarray], str]] = {
    "dn": (lambda dn: dn, "uint16"),
    "reflectance": (lambda dn: dn / 1e4, "float32"),
    "percent": (lambda dn: dn / 100, "float32"),
    "thousand": (lambda dn: dn / 10, "float32"),
    "8bit": (lambda dn: np.clip(np.round(dn / 1e4 * 255), 0, 255), "uint8"),
    "16bit": (lambda dn: np.clip(np.round(dn / 1e4 * 65535), 0, 65534), "uint16"),
}
#: What half a step of the stored numbers is, in dB or DN; and as float32 keeps it.
STEP = {"packed": 0.02, "8bit": 25.0, "16bit": 0.2}


def layer_of(
    path: str, wanted: Tuple[str, ...], unit: str = "auto", offset: str = "auto"
) -> Tuple[np.ndarray, QuietReport]:
    report = QuietReport()
    with open_raster(path) as dataset:
        layer = open_layer(dataset, wanted, unit, offset, Path(path).name, report)
        assert layer is not None
        return layer.read(), report


# -- rule 4: the unit ------------------------------------------------------------------------------


@pytest.mark.parametrize("ground", sorted(RADAR))
@pytest.mark.parametrize("stored", sorted(S1_STORED))
def test_radar_in_any_reading_is_right_or_refused(tmp_path: Path, ground: str, stored: str) -> None:
    convert, dtype = S1_STORED[stored]
    values = convert(RADAR[ground])
    if stored == "squeezed":
        values = np.clip(values, 0, 1)
    path = write_tif(tmp_path / "s1.tif", values.astype(dtype), S1_NAMES)
    if stored in ("db", "linear", "packed"):
        found, report = layer_of(path, S1_BANDS)
        np.testing.assert_allclose(found, RADAR[ground], atol=STEP.get(stored, 1e-4))
        assert report.warnings == []
        assert any("(detected)" in line and "dB (VV)" in line for line in report.lines), "with its evidence"
    else:
        with pytest.raises(EngineError, match="S1_UNIT|Convert it|exchanged"):
            layer_of(path, S1_BANDS)
    chosen, _ = layer_of(path, S1_BANDS, stored)
    inside = np.isfinite(chosen) & (np.abs(values - 0.5) < 0.5 if stored == "squeezed" else True)
    np.testing.assert_allclose(chosen[inside], RADAR[ground][inside], atol=STEP.get(stored, 1e-4))


@pytest.mark.parametrize("ground", sorted(OPTICAL))
@pytest.mark.parametrize("stored", sorted(S2_STORED))
def test_reflectance_in_any_reading_is_right_or_refused(tmp_path: Path, ground: str, stored: str) -> None:
    convert, dtype = S2_STORED[stored]
    path = write_tif(tmp_path / "s2.tif", convert(OPTICAL[ground]).astype(dtype), S2_NAMES)
    expected = np.minimum(OPTICAL[ground], 10_000) if stored in ("8bit", "16bit") else OPTICAL[ground]
    if stored in ("dn", "reflectance"):
        found, report = layer_of(path, S2_BANDS, offset="keep")
        np.testing.assert_allclose(found, expected, atol=0.01)
        assert report.warnings == []
        assert any("(detected)" in line and "near infrared" in line for line in report.lines)
    else:
        with pytest.raises(EngineError, match="S2_SCALE|Convert it"):
            layer_of(path, S2_BANDS)
    chosen, _ = layer_of(path, S2_BANDS, stored, "keep")
    missing = np.isnan(chosen)
    assert missing.any(axis=0).mean() < (0.2 if stored == "8bit" else 0.001)
    np.testing.assert_allclose(chosen[~missing], expected[~missing], atol=STEP.get(stored, 0.01))


@pytest.mark.parametrize(
    "wrong",
    [
        lambda db: -db,
        lambda db: np.round(db * 100),
        lambda db: db / 10,
        lambda db: db / 2,
        lambda db: db[::-1],
    ],
    ids=["the sign lost", "dB × 100", "bel", "half the dB", "bands exchanged"],
)
def test_radar_that_nothing_on_earth_echoes_is_refused(tmp_path: Path, wrong: Any) -> None:
    path = write_tif(tmp_path / "s1.tif", wrong(RADAR["fields"]).astype(np.float32))
    with pytest.raises(EngineError, match=r"s1\.tif.*dB"):
        layer_of(path, S1_BANDS)


def test_values_stretched_between_darkest_and_brightest_are_refused(tmp_path: Path) -> None:
    values = OPTICAL["desert"]
    low, high = values.min(axis=(1, 2), keepdims=True), values.max(axis=(1, 2), keepdims=True)
    path = write_tif(tmp_path / "s2.tif", ((values - low) / (high - low)).astype(np.float32), S2_NAMES)
    with pytest.raises(EngineError, match="looks stretched"):
        layer_of(path, S2_BANDS)


def test_power_below_zero_after_noise_removal_is_linear_power(tmp_path: Path) -> None:
    power = 10 ** (RADAR["calm water"] / 10)
    power[1, :8] = -1e-4  # a tenth of VH
    found, report = layer_of(write_tif(tmp_path / "s1.tif", power.astype("f4"), S1_NAMES), S1_BANDS)
    np.testing.assert_allclose(found[:, 8:], RADAR["calm water"][:, 8:], atol=1e-3)
    assert np.isnan(found[1, :8]).all() and report.warnings == []


# -- rule 1: the value that QGIS shows -------------------------------------------------------------


def tagged(path: str, scale: float, shift: float) -> str:
    with rasterio.open(path, "r+") as raster:
        raster.scales, raster.offsets = (scale,) * raster.count, (shift,) * raster.count
    return path


def test_scale_and_offset_tags_apply_once(tmp_path: Path) -> None:
    db = np.round(RADAR["fields"] * 100)
    path = tagged(write_tif(tmp_path / "s1.tif", db.astype("i2"), S1_NAMES), 0.01, 0.0)
    np.testing.assert_allclose(layer_of(path, S1_BANDS)[0], db / 100, atol=1e-4)
    people = RNG.integers(0, 90_000, (1, SIDE, SIDE)).astype("i4")
    path = tagged(write_tif(tmp_path / "people.tif", people), 0.001, 0.0)
    job = AggregateJob(input=path, output=str(tmp_path / "cells.tif"), cell_size_m=100.0)
    assert aggregate.run(job, QuietReport()).numbers["people"] == pytest.approx(people.sum() / 1000, rel=1e-6)


@pytest.mark.parametrize("offset", ["auto", "remove", "keep"])
def test_an_offset_in_the_tags_is_never_taken_off_twice(tmp_path: Path, offset: str) -> None:
    """Scale 0.0001 and offset −0.1: reflectance is (stored − 1000) / 10000."""
    stored = OPTICAL["desert"] + 1000
    path = tagged(write_tif(tmp_path / "s2.tif", stored.astype("u2"), S2_NAMES), 0.0001, -0.1)
    np.testing.assert_allclose(layer_of(path, S2_BANDS, offset=offset)[0], OPTICAL["desert"], atol=0.01)


def test_a_scaled_raster_on_another_grid_is_scaled_before_it_is_mixed(tmp_path: Path) -> None:
    db = np.round(RADAR["fields"] * 100)
    path = tagged(write_tif(tmp_path / "s1.tif", db.astype("i2"), S1_NAMES), 0.01, 0.0)
    with open_raster(path) as dataset:
        layer = open_layer(dataset, S1_BANDS, "auto", "auto", "s1.tif", QuietReport())
        assert layer is not None
        half = Grid(dataset.crs, NORTH_UP * Affine.translation(10.5, 20), 4, 3)
        found = layer.read_on(half, Resampling.bilinear)
    np.testing.assert_allclose(found, (db[:, 20:23, 10:14] + db[:, 20:23, 11:15]) / 200, atol=1e-3)


# -- rule 2: missing is missing --------------------------------------------------------------------

FILLS = [-9999.0, -99999.0, -3.4028235e38, 1.7e308, -1.7e308, 2147483647.0, 1e30]


@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("declared", [None, np.nan, -1234.0])
@pytest.mark.parametrize("sensor", ["s1", "s2"])
def test_undeclared_fills_are_few_and_told_or_many_and_refused(
    tmp_path: Path, fill: float, declared: Optional[float], sensor: str
) -> None:
    right = RADAR["fields"] if sensor == "s1" else OPTICAL["fields"] / 1e4
    names, wanted = (S1_NAMES, S1_BANDS) if sensor == "s1" else (S2_NAMES, S2_BANDS)
    dtype = "float64" if abs(fill) > 3.5e38 else "float32"
    values = right.copy()
    values[:, :5, :10] = fill  # 50 of 6,400 pixels: 0.78 %
    path = write_tif(tmp_path / "few.tif", values.astype(dtype), names, nodata=declared)
    found, report = layer_of(path, wanted)
    assert np.isnan(found[:, :5, :10]).all() and np.isfinite(found).all(axis=0).sum() == 6350
    assert len(report.warnings) == 1 and "50 pixels (0.78%)" in report.warnings[0]
    values[:, :5, :20] = fill
    path = write_tif(tmp_path / "many.tif", values.astype(dtype), names, nodata=declared)
    with pytest.raises(EngineError, match=r"1\.6% of the pixels of many\.tif") as caught:
        layer_of(path, wanted)
    assert "set that value as nodata" in caught.value.remedy


@pytest.mark.parametrize("declared", [None, 65535, 9999])
def test_the_sensors_own_fill_is_missing_at_any_share(tmp_path: Path, declared: Optional[int]) -> None:
    values = OPTICAL["fields"].copy()
    values[:, :, :50] = 0
    values[0, 70, 70] = 0  # one dark band is a value
    path = write_tif(tmp_path / "s2.tif", values.astype("u2"), S2_NAMES, nodata=declared)
    found, report = layer_of(path, S2_BANDS)
    np.testing.assert_array_equal(np.isnan(found).any(axis=0), np.arange(SIDE)[None, :].repeat(SIDE, 0) < 50)
    assert report.warnings == []


@pytest.mark.parametrize("declared", [None, np.nan, -9999.0])
@pytest.mark.parametrize("stored", ["db", "linear"])
def test_zero_in_both_polarisations_is_missing(tmp_path: Path, declared: Any, stored: str) -> None:
    values = S1_STORED[stored][0](RADAR["fields"]).astype("f4")
    values[:, :, :60] = 0
    values[0, 5, 70] = 0
    path = write_tif(tmp_path / "s1.tif", values, S1_NAMES, nodata=declared)
    found, report = layer_of(path, S1_BANDS)
    assert np.isnan(found[:, :, :60]).all() and np.isfinite(found[1, :, 60:]).all()
    assert report.warnings == []


@pytest.mark.parametrize(
    ("sensor", "value"), [("s1", 60.0), ("s1", -75.0), ("s1", 1e6), ("s2", -1.0), ("s2", 5.0), ("s2", 655.35)]
)
def test_impossible_values_are_never_data(tmp_path: Path, sensor: str, value: float) -> None:
    right = RADAR["fields"] if sensor == "s1" else OPTICAL["fields"] / 1e4
    names, wanted = (S1_NAMES, S1_BANDS) if sensor == "s1" else (S2_NAMES, S2_BANDS)
    values = right.copy()
    values[0, 40, 40] = value
    found, report = layer_of(write_tif(tmp_path / "a.tif", values.astype("f4"), names), wanted)
    assert np.isnan(found[:, 40, 40]).any() and "1 pixels" in report.warnings[0]
    values[0, 40:50] = value
    with pytest.raises(EngineError, match="12.5% of the pixels"):
        layer_of(write_tif(tmp_path / "b.tif", values.astype("f4"), names), wanted)


def test_a_fill_does_not_spread_when_radar_is_warped(tmp_path: Path) -> None:
    values = RADAR["fields"].copy()
    values[:, 40, 40] = -9999
    with open_raster(write_tif(tmp_path / "s1.tif", values.astype("f4"), S1_NAMES)) as dataset:
        layer = open_layer(dataset, S1_BANDS, "auto", "auto", "s1.tif", QuietReport())
        assert layer is not None
        half = Grid(dataset.crs, NORTH_UP * Affine.translation(0.5, 0), SIDE - 1, SIDE)
        found = layer.read_on(half, Resampling.bilinear)
    expected = (values[:, :, :-1] + values[:, :, 1:]) / 2
    expected[:, 40, 39:41] = np.nan
    there = np.isfinite(found) & np.isfinite(expected)
    np.testing.assert_allclose(found[there], expected[there], atol=1e-4)
    assert np.isfinite(found).sum() >= found.size - 4 and np.nanmin(found) > -40


def test_alpha_hides_pixels_beside_a_nodata_value(tmp_path: Path) -> None:
    values = np.concatenate([np.full((1, 4, 4), 7.0), np.full((1, 4, 4), 255.0)]).astype("f4")
    values[1, 0] = 0
    values[0, 1, 1] = -1
    path = write_tif(tmp_path / "a.tif", values, nodata=-1)
    with rasterio.open(path, "r+") as raster:
        raster.colorinterp = (ColorInterp.gray, ColorInterp.alpha)
    with open_raster(path) as dataset:
        found = read_window(dataset, 1)
    assert np.isnan(found[0]).all() and np.isnan(found[1, 1]) and np.isfinite(found).sum() == 11


@pytest.mark.parametrize("value", [-9999.0, -1.0, 2147483647.0, 1e30])
def test_people_that_cannot_be_are_few_and_told_or_refused(tmp_path: Path, value: float) -> None:
    people = np.ones((1, 40, 40), np.float32)
    people[0, 0, :10] = value
    job = AggregateJob(
        input=write_tif(tmp_path / "p.tif", people), output=str(tmp_path / "c.tif"), cell_size_m=100.0
    )
    report = QuietReport()
    assert aggregate.run(job, report).numbers["people"] == pytest.approx(1590)
    assert any("10 pixels (0.62%)" in text for text in report.warnings)
    people[0, :, 0] = value
    write_tif(tmp_path / "p.tif", people)
    (tmp_path / "c.tif").unlink()
    with pytest.raises(EngineError, match=r"of the pixels of p\.tif hold values"):
        aggregate.run(job, QuietReport())
    assert not (tmp_path / "c.tif").exists()


# -- rule 3: the band ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("B02", "B02"),
        ("B2", "B02"),
        ("blue", "B02"),
        ("S2_B8", "B08"),
        ("B04 (665 nm)", "B04"),
        ("NIR", "B08"),
        ("Near Infrared", "B08"),
        ("R", "B04"),
        ("N", "B08"),
        ("Sigma0_VV_db", "VV"),
        ("vh", "VH"),
        ("B8A", "B8A"),
        ("B02_median", "B02"),
        ("Band 3 - Green", "B03"),
        ("0_B2", "B02"),
        ("HH", "HH"),
        ("SCL", "SCL"),
        ("VV/VH", ""),
        ("VH_minus_VV", ""),
        ("VV_std", ""),
        ("NDVI", ""),
        ("ndvi_B08_B04", ""),
        ("alpha", ""),
        ("Red Edge 1", ""),
        ("B8A narrow NIR", ""),
        ("VV phase", ""),
        ("B02 count", ""),
        ("VVVH", ""),
        ("", ""),
    ],
)
def test_names_speak_for_one_band_or_none(text: str, band: str) -> None:
    assert meaning(text) == band


def named(tmp_path: Path, names: Optional[Sequence[str]], wanted: Tuple[str, ...], **kind: Any) -> List[int]:
    values = np.stack(
        [(OPTICAL["fields"] if wanted == S2_BANDS else RADAR["fields"])[0]] * len(names or (0,) * 4)
    )
    path = write_tif(tmp_path / "x.tif", values.astype(kind.get("dtype", "f4")), names)
    from popcorn_qgis.engine.io.band_names import find_bands

    with open_raster(path) as dataset:
        return list(find_bands(wanted, dataset, "x.tif", QuietReport()))


@pytest.mark.parametrize(
    ("names", "wanted", "places"),
    [
        (("VV/VH", "VV", "VH"), S1_BANDS, [2, 3]),
        (("VH", "VV"), S1_BANDS, [2, 1]),
        (("R", "G", "B", "N"), S2_BANDS, [3, 2, 1, 4]),
        (("nir", "red", "green", "blue"), S2_BANDS, [4, 3, 2, 1]),
        (("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B11", "B12"), S2_BANDS, [2, 3, 4, 8]),
        (("Band 1", "Band 2", "Band 3", "Band 4"), S2_BANDS, [1, 2, 3, 4]),
        (("Layer_1", "Layer_2"), S1_BANDS, [1, 2]),
        (("x_1", "x_2"), S1_BANDS, [1, 2]),
        (None, S2_BANDS, [1, 2, 3, 4]),
        (("VV_mean", "VV_std", "VH_mean", "VH_std"), S1_BANDS, [1, 3]),
    ],
)
def test_bands_are_those_that_are_meant(
    tmp_path: Path, names: Optional[Sequence[str]], wanted: Tuple[str, ...], places: List[int]
) -> None:
    assert named(tmp_path, names, wanted) == places


@pytest.mark.parametrize(
    ("names", "wanted", "said"),
    [
        (("HH", "HV"), S1_BANDS, "no band VV; its bands are HH, HV"),
        (("VV",), S1_BANDS, "one polarisation only"),
        (("VV_asc", "VH_asc", "VV_desc", "VH_desc"), S1_BANDS, "VV more than once: VV_asc, VV_desc"),
        (("0_B2", "0_B3", "0_B4", "0_B8", "1_B2", "1_B3", "1_B4", "1_B8"), S2_BANDS, "B02 more than once"),
        (("B05", "B06", "B07", "B8A"), S2_BANDS, "no band B02; its bands are B05, B06, B07, B8A"),
        (tuple(f"NDVI_{n:02d}" for n in range(1, 13)), S2_BANDS, "no band B02; its bands are NDVI_01"),
        (("red", "green", "blue", "alpha"), S2_BANDS, "is a picture, no measurement"),
        (("B02", "B03", "B04", "B05"), S2_BANDS, "no band B08"),
        (("VV", "VH"), S2_BANDS, "looks like Sentinel-1"),
        (("B02", "B03", "B04", "B08"), S1_BANDS, "like Sentinel-2"),
        (("ratio", "span"), S1_BANDS, "no band VV; its bands are ratio, span"),
    ],
)
def test_names_that_say_something_else_are_refused(
    tmp_path: Path, names: Sequence[str], wanted: Tuple[str, ...], said: str
) -> None:
    with pytest.raises(EngineError, match=said):
        named(tmp_path, names, wanted)


def test_complex_values_and_a_constant_band_are_refused(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "slc.tif", np.ones((2, 8, 8), np.complex64), S1_NAMES)
    with pytest.raises(EngineError, match="complex values"):
        layer_of(path, S1_BANDS)
    values = OPTICAL["fields"].copy()
    values[3] = 255
    with pytest.raises(EngineError, match=r"B08 of s2\.tif is 255 everywhere"):
        layer_of(write_tif(tmp_path / "s2.tif", values.astype("u2")), S2_BANDS)


# -- rule 5: the offset ----------------------------------------------------------------------------

ROOT_NAME = "S2A_MSIL2A_20190605T105031_N{}_R051_T31UFS_20230101T000000.tif"


@pytest.mark.parametrize(
    ("name", "tags", "inside", "wanted", "removed"),
    [
        ("a.tif", {}, False, "auto", 0),  # dark pixels prove that it is not in
        ("a.tif", {}, True, "auto", None),  # nothing says, nothing proves
        ("a.tif", {}, True, "remove", 1000),
        ("a.tif", {}, True, "keep", 0),
        ("a.tif", {"BOA_ADD_OFFSET": "-1000"}, True, "auto", 1000),
        ("a.tif", {"BOA_ADD_OFFSET": "-1000"}, False, "auto", 0),  # the pixels do not bear it out
        ("a.tif", {"PROCESSING_BASELINE": "05.09"}, True, "auto", 1000),
        ("a.tif", {"PROCESSING_BASELINE": "02.12"}, True, "auto", 0),
        (ROOT_NAME.format("0400"), {}, True, "auto", 1000),
        (ROOT_NAME.format("0400"), {}, False, "auto", 0),
        (ROOT_NAME.format("0212"), {}, True, "auto", 0),
        (ROOT_NAME.format("9999"), {}, True, "auto", None),  # a local processing proves nothing
        (ROOT_NAME.format("9999"), {}, False, "auto", 0),
        ("a.tif", {"PROCESSING_BASELINE": "99.99"}, True, "auto", None),
        ("a.tif", {}, False, "remove", 0),  # it would send the visible bands to zero
    ],
)
@pytest.mark.parametrize("stored", ["dn", "reflectance"])
def test_the_offset_is_taken_off_once_from_pixels_that_have_it(
    tmp_path: Path,
    name: str,
    tags: Dict[str, str],
    inside: bool,
    wanted: str,
    removed: Optional[int],
    stored: str,
) -> None:
    dn = OPTICAL["fields"] + (1000 if inside else 0)
    path = write_tif(tmp_path / name, S2_STORED[stored][0](dn).astype(S2_STORED[stored][1]), S2_NAMES)
    with rasterio.open(path, "r+") as raster:
        raster.update_tags(**tags)
    if removed is None:
        with pytest.raises(EngineError, match="no dark pixel proves it") as caught:
            layer_of(path, S2_BANDS, offset=wanted)
        assert "remove" in caught.value.remedy and "keep" in caught.value.remedy
        return
    found, report = layer_of(path, S2_BANDS, offset=wanted)
    np.testing.assert_allclose(found, dn - removed, atol=0.01)
    said_but_not_in = not inside and (wanted == "remove" or "0400" in name or "BOA_ADD_OFFSET" in tags)
    assert bool(report.warnings) == said_but_not_in


# -- rule 6: the day -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("S1A_20210415.tif", (2021, 4, 15)),
        ("scene_2021-04-15.tif", (2021, 4, 15)),
        ("s2_2021_4_5.tif", (2021, 4, 5)),
        ("S1A_IW_GRDH_1SDV_20210415T054321_20210416T054346.tif", (2021, 4, 15)),
        ("s2_20210415120000.tif", (2021, 4, 15)),
        ("Sigma0_VV_23Jul2021.tif", (2021, 7, 23)),
        ("15.04.2021.tif", (2021, 4, 15)),
        ("15042021.tif", (2021, 4, 15)),
        ("s2_2021105.tif", (2021, 4, 15)),
        ("s1_2021-04.tif", (2021, 4, 15)),
        ("s1_202104.tif", (2021, 4, 15)),
        ("april2021.tif", (2021, 4, 15)),
        ("export-0000000000-0000000050.tif", None),
        ("s2_2021.tif", None),
        ("tile_2048_1024.tif", None),
        ("s1_20m.tif", None),
        ("20211345.tif", None),
    ],
)
def test_days_in_names(name: str, day: Optional[Tuple[int, int, int]]) -> None:
    assert day_in_name(name) == (date(*day) if day else None)


def test_the_acquisitions_day_goes_before_the_files() -> None:
    written = {"TIFFTAG_DATETIME": "2024:03:02 10:11:12"}
    by_name, alone = day_of(written, "S2_2019-04-10.tif"), day_of(written, "s2.tif")
    assert by_name is not None and (by_name.day, by_name.told_by) == (date(2019, 4, 10), "name")
    assert alone is not None and (alone.day, alone.told_by) == (date(2024, 3, 2), "written")
    both = day_of({"DATE": "2019-07-28", **written}, "S2_2019-04-10.tif")
    assert both is not None and (both.day, both.other) == (date(2019, 7, 28), date(2019, 4, 10))
    assert day_of({}, "s2.tif") is None


# -- rule 7: the grid ------------------------------------------------------------------------------


def scene_of(s2: Sequence[str], s1: Sequence[str] = ()) -> Tuple[Any, QuietReport, ExitStack]:
    report, stack = QuietReport(), ExitStack()
    return open_scene(Imagery(tuple(s1), tuple(s2)), report, stack), report, stack


@pytest.mark.parametrize("part", [0.05, 0.3, 0.5, 0.7])
def test_optical_pixels_are_taken_whole_from_a_shifted_grid(tmp_path: Path, part: float) -> None:
    values = OPTICAL["fields"].astype("u2")
    shifted = NORTH_UP * Affine.translation(part, part)
    one = write_tif(tmp_path / "a_20210115.tif", values, S2_NAMES)
    two = write_tif(tmp_path / "b_20210715.tif", values, S2_NAMES, transform=shifted)
    scene, report, stack = scene_of((one, two))
    with stack:
        from popcorn_qgis.engine.tiling.tile import Tile

        found = scene.steps[1].layers["s2"].read(Tile(10, 10, 20, 20))
        piece = scene.steps[1].layers["s2"].read(Tile(14, 12, 8, 9))
    step = 0 if part <= 0.5 else 1
    np.testing.assert_array_equal(found, values[:, 10 - step : 30 - step, 10 - step : 30 - step])
    np.testing.assert_array_equal(piece, found[:, 4:12, 2:11])
    assert any("by the nearest pixel" in line for line in report.lines)


@pytest.mark.parametrize("shared", [0.0, 0.3])
def test_tiles_are_not_taken_for_seasons(tmp_path: Path, shared: float) -> None:
    values = OPTICAL["fields"].astype("u2")
    west = write_tif(tmp_path / "w.tif", values, S2_NAMES)
    aside = NORTH_UP * Affine.translation(SIDE * (1 - shared), 0)
    east = write_tif(tmp_path / "e.tif", values, S2_NAMES, transform=aside)
    with pytest.raises(EngineError, match=rf"e\.tif shares {shared:.0%} of its area with w\.tif") as caught:
        scene_of((west, east))
    assert "Build Virtual Raster" in caught.value.remedy


def test_rasters_without_a_place_on_earth_are_refused_by_name(tmp_path: Path) -> None:
    local = 'LOCAL_CS["site",UNIT["metre",1]]'
    path = write_tif(tmp_path / "l.tif", OPTICAL["fields"].astype("u2"), S2_NAMES, crs=local)
    with pytest.raises(EngineError, match=r"l\.tif has no coordinate reference system that says where"):
        scene_of((path,))
    south_up = Affine(10, 0, 5e5, 0, 10, 5.6e6)
    path = write_tif(tmp_path / "s.tif", OPTICAL["fields"].astype("u2"), S2_NAMES, transform=south_up)
    with pytest.raises(EngineError, match=r"s\.tif is rotated or mirrored"):
        scene_of((path,))


@pytest.mark.parametrize("x_km", [0, 2800, 9000])
@pytest.mark.parametrize("y_km", [0, -3700, 5000])
def test_a_pixel_in_mollweide_is_one_hectare_everywhere(tmp_path: Path, x_km: int, y_km: int) -> None:
    """GHS-POP's projection: equal area, but its axes do not meet at right angles on the ground."""
    corner = Affine(100, 0, 1e3 * x_km, 0, -100, 1e3 * y_km)
    people = np.ones((1, 12, 15), np.float32)
    path = write_tif(tmp_path / "ghs.tif", people, transform=corner, crs="ESRI:54009")
    with open_raster(path) as dataset:
        assert Grid.of(dataset).pixel_area_m2() == pytest.approx(10_000, rel=0.01)
    job = AggregateJob(input=path, output=str(tmp_path / "cells.tif"), cell_size_m=100.0)
    assert aggregate.run(job, QuietReport()).numbers["people"] == 180
    with rasterio.open(tmp_path / "cells.tif") as cells:
        assert cells.shape == (12, 15) and (cells.read(1) == 1).all()


# -- rule 1: whatever QGIS opens -------------------------------------------------------------------

SIMPLE = (
    '<VRTRasterBand dataType="Float32" band="1"><SimpleSource><SourceFilename relativeToVRT="1">{}'
    "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
)
RAW = (
    '<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="0">'
    "/etc/passwd</SourceFilename><ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>4"
    "</LineOffset></VRTRasterBand>"
)


CODE = (
    '<VRTRasterBand dataType="Float32" band="1" subClass="VRTDerivedRasterBand"><PixelFunctionType>sum'
    "</PixelFunctionType>" + SIMPLE.format("a.tif").split(">", 1)[1]
)


def virtual(path: Path, band: str) -> str:
    path.write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><SRS>EPSG:32631</SRS><GeoTransform>5e5,10,0,5.6e6,0,-10'
        f"</GeoTransform>{band}</VRTDataset>",
        encoding="utf-8",
    )
    return str(path)


def test_virtual_rasters_name_what_is_missing_and_run_nothing(tmp_path: Path) -> None:
    write_tif(tmp_path / "a.tif", np.full((1, 4, 4), 3, np.float32))
    with open_raster(virtual(tmp_path / "good.vrt", SIMPLE.format("a.tif"))) as dataset:
        assert read_window(dataset, 1).sum() == 48
    virtual(tmp_path / "raw.vrt", RAW)
    for name, band, said in (
        ("gone.vrt", SIMPLE.format("b.tif"), r"gone\.vrt needs b\.tif, which does not exist"),
        ("raw.vrt", RAW, r"raw\.vrt computes its pixels or reads raw bytes"),
        ("nested.vrt", SIMPLE.format("raw.vrt"), r"raw\.vrt computes its pixels or reads raw bytes"),
        ("code.vrt", CODE, r"code\.vrt computes its pixels"),
    ):  # fmt: skip
        with pytest.raises(EngineError, match=said):
            open_raster(virtual(tmp_path / name, band))


def test_names_of_gdal_are_read_and_have_an_identity(tmp_path: Path) -> None:
    import zipfile

    path = write_tif(tmp_path / "a.tif", np.full((1, 4, 4), 3, np.float32))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.write(path, "a.tif")
    inside = f"/vsizip/{tmp_path}/a.zip/a.tif"
    with open_raster(inside) as dataset:
        assert read_window(dataset, 1).sum() == 48
    before = raster_sha256(inside), raster_sha256(path)
    (tmp_path / "a.tif.aux.xml").write_text("<PAMDataset></PAMDataset>", encoding="utf-8")  # as QGIS does
    assert (raster_sha256(inside), raster_sha256(path)) == before
    assert len(set(before)) == 2 and all(len(one) == 64 for one in before)
    assert raster_name("/vsicurl/https://user:secret@host/x.tif?token=abc") == "x.tif"
    assert raster_name('NETCDF:"/data/people.nc":Band1') == "people.nc:Band1"


@pytest.mark.parametrize("gone", ["/vsizip/{}/no.zip/a.tif", "GPKG:{}/no.gpkg:people", "{}/no.tif"])
def test_what_is_not_there_is_a_sentence(tmp_path: Path, gone: str) -> None:
    with pytest.raises(EngineError, match="can't be read|does not exist"):
        open_raster(gone.format(tmp_path))


def test_a_layer_reads_windows_as_it_reads_the_whole(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "s1.tif", RADAR["fields"].astype("f4"), S1_NAMES)
    with open_raster(path) as dataset:
        layer = open_layer(dataset, S1_BANDS, "auto", "auto", "s1.tif", QuietReport())
        assert isinstance(layer, Layer)
        np.testing.assert_array_equal(layer.read(Window(5, 7, 20, 30)), layer.read()[:, 7:37, 5:25])


@pytest.mark.parametrize("resampling", [Resampling.bilinear, Resampling.nearest])
def test_a_warped_pixel_does_not_depend_on_the_part_that_is_read(
    tmp_path: Path, resampling: Resampling
) -> None:
    """A pass of the next UTM zone, read whole and in parts: else tiles would have seams."""
    place = Affine(10, 0, 280000, 0, -10, 5600000)
    radar = np.tile(RADAR["fields"], (1, 4, 4)).astype("f4")
    path = write_tif(tmp_path / "s1.tif", radar, S1_NAMES, transform=place, crs="EPSG:32632")
    west, south, east, north = transform_bounds(
        "EPSG:32632", "EPSG:32631", 280000, 5600000 - 10 * 4 * SIDE, 280000 + 10 * 4 * SIDE, 5600000
    )
    grid = Grid(CRS.from_epsg(32631), Affine(10, 0, round(west, -1), 0, -10, round(north, -1)), 300, 300)
    with open_raster(path) as dataset:
        layer = open_layer(dataset, S1_BANDS, "auto", "auto", "s1.tif", QuietReport())
        assert isinstance(layer, Layer)
        whole = layer.read_on(grid, resampling)
        assert np.isfinite(whole).mean() > 0.7
        for row in range(0, 300, 60):
            for column in range(0, 300, 75):
                part = layer.read_on(grid.crop(column, row, 75, 60), resampling)
                np.testing.assert_array_equal(part, whole[:, row : row + 60, column : column + 75])

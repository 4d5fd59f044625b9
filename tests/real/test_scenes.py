"""Real Sentinel scenes through the built-up job: the reference's maps, units, grids, warnings."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Tuple

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.jobs import BuiltupJob, Compute, Imagery, JobResult
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.mapping import builtup
from tests.small_scene import S2_NAMES, read_tif, write_tif

#: Means as the spec's section 8 gives them.
MEANS = {
    "hesbaye_be": 0.1315,
    "wervik_be": 0.1916,
    "araucania_cl": 0.0682,
    "simiyu_tz": 0.0063,
    "wexford_ie": 0.0161,
    "vegabaja_es_l1c": 0.1189,
    "karelia_lake_fi": 0.0028,
    "superagui_br": 0.0021,
    "ontario_snow_ca": 0.2526,
}
VILLAGES = ("hesbaye_be", "wervik_be", "simiyu_tz", "wexford_ie")


@pytest.fixture
def mapped(shared: Path, official_models: str, tmp_path: Path) -> Any:
    """A function that maps files of a scene: the map, the result, and what was said."""

    def run(
        place: str, s1: str = "s1.tif", s2: str = "", **options: Any
    ) -> Tuple[np.ndarray, JobResult, QuietReport]:
        folder = shared / "data/scenes" / place
        optical = s2 or ("s2_l1c.tif" if place == "vegabaja_es_l1c" else "s2.tif")
        report = QuietReport()
        tile_px = options.pop("tile_px", 0)
        given = Imagery((str(folder / s1),), (str(folder / optical),), **options)
        job = BuiltupJob(
            given, "official", str(tmp_path / "out.tif"), model_folders=(official_models,),
            compute=Compute(device="cpu", tile_px=tile_px),
        )  # fmt: skip
        result = builtup.run(job, report)
        return read_tif(tmp_path / "out.tif"), result, report

    return run


@pytest.mark.parametrize("place", sorted(MEANS))
def test_builtup_is_the_references(shared: Path, mapped: Any, place: str, tmp_path: Path) -> None:
    expected = np.load(shared / "goldens/scene_builtup.npz")[place].astype(np.float64)
    s2 = ""
    if place == "araucania_cl":  # harmonising is the download's work, not the network's
        stored = read_tif(shared / "data/scenes" / place / "s2.tif", [1, 2, 3, 4]).astype(np.int32)
        with rasterio.open(shared / "data/scenes" / place / "s2.tif") as dataset:
            where = {"transform": dataset.transform, "crs": dataset.crs}
        harmonised = np.maximum(stored - 1000, 0).astype(np.uint16)
        s2 = write_tif(tmp_path / "s2.tif", harmonised, S2_NAMES, **where)
    for tile_px in (0, 64, 101):
        found, result, _ = mapped(place, s2=s2, tile_px=tile_px)
        assert np.abs(found - expected).max() <= 3e-3
        assert result.numbers["builtup_mean"] == pytest.approx(MEANS[place], abs=1e-4)


def test_twenty_metre_radar_is_warped_bilinearly(mapped: Any) -> None:
    found, _, report = mapped("wervik_be", s1="s1_20m.tif")
    assert found.mean() == pytest.approx(0.116, abs=0.005)
    assert any("warped bilinearly" in line and "20.0 m" in line for line in report.lines)
    tiled, _, _ = mapped("wervik_be", s1="s1_20m.tif", tile_px=20)
    np.testing.assert_allclose(tiled, found, atol=1e-5)


def test_linear_power_and_decibel_give_the_same_map(mapped: Any) -> None:
    linear, _, report = mapped("hesbaye_be", s1="s1_linear.tif")
    decibel, _, _ = mapped("hesbaye_be")
    np.testing.assert_allclose(linear, decibel, atol=1e-4)
    assert any("linear power, converted to dB (detected)" in line for line in report.lines)


def test_packed_radar_is_recognised(mapped: Any) -> None:
    packed, _, report = mapped("hesbaye_be", s1="s1_dn_uint16.tif")
    decibel, _, _ = mapped("hesbaye_be")
    np.testing.assert_allclose(packed, decibel, atol=2e-3)
    assert any("openEO's packing" in line and "(detected)" in line for line in report.lines)


def test_geographic_grid_is_mapped_as_it_is(mapped: Any) -> None:
    found, result, report = mapped("vegabaja_es_l1c")
    assert found.shape == (512, 512)
    assert any("7.9 m east–west by 10.0 m" in line for line in report.lines)
    assert result.rasters["output"].pixel_area_m2 == pytest.approx(7.879 * 9.971, rel=1e-3)


def test_twelve_bands_without_names_are_picked_by_order(mapped: Any) -> None:
    picked, _, report = mapped("araucania_cl", s2="s2_12band_asis.tif", offset="remove")
    named, _, _ = mapped("araucania_cl", offset="remove")
    np.testing.assert_array_equal(picked, named)
    assert any("B08 = band 8" in line for line in report.lines)


def test_radiometric_offset_must_be_known_and_is_taken_off(shared: Path, mapped: Any) -> None:
    with pytest.raises(Exception, match=r"\+1000 DN.*no dark pixel proves it"):
        mapped("araucania_cl")
    found, _, report = mapped("araucania_cl", offset="remove")
    expected = np.load(shared / "goldens/scene_builtup.npz")["araucania_cl"].astype(np.float64)
    assert np.abs(found - expected).max() <= 3e-3
    assert report.warnings == []


def test_snow_is_warned_of_with_its_share_and_can_be_masked(mapped: Any) -> None:
    found, _, report = mapped("ontario_snow_ca")
    assert len(report.warnings) == 1
    assert "67.5% of the pixels are as bright as snow or cloud" in report.warnings[0]
    assert not np.isnan(found).any()
    masked, result, report = mapped("ontario_snow_ca", mask_implausible=True)
    assert np.isnan(masked).mean() == pytest.approx(0.675, abs=0.001)
    assert "67.5%" in report.warnings[0]
    assert result.numbers["nodata_pixels"] == np.isnan(masked).sum()


@pytest.mark.parametrize("place", VILLAGES)
def test_villages_give_no_warning(mapped: Any, place: str) -> None:
    assert mapped(place)[2].warnings == []


def test_cloudy_months_are_left_out(shared: Path, official_models: str, tmp_path: Path) -> None:
    """A year of months, two of them wholly cloud: the mean is over the other ten."""
    folder = shared / "data/scenes/hesbaye_be/series"
    months = [f"2020-{m}" for m in (11, 12)] + [f"2021-{m:02}" for m in range(1, 11)]
    report = QuietReport()
    job = BuiltupJob(
        Imagery(
            tuple(str(folder / f"s1_{month}.tif") for month in reversed(months)),
            tuple(str(folder / f"s2_{month}.tif") for month in months),
        ),
        "official", str(tmp_path / "mean.tif"), output_members=str(tmp_path / "months.tif"),
        model_folders=(official_models,),
    )  # fmt: skip
    result = builtup.run(job, report)
    assert result.numbers["seasons"] == 10
    assert [line.split(":")[0] for line in report.warnings] == ["season 2 (2020-12)", "season 3 (2021-01)"]
    singles = read_tif(tmp_path / "months.tif", list(range(1, 11)))
    means = np.nanmean(singles, axis=(1, 2))
    assert (means.min(), means.max()) == pytest.approx((0.094, 0.149), abs=0.002)  # the data's own notes
    np.testing.assert_allclose(read_tif(tmp_path / "mean.tif"), np.nanmean(singles, axis=0), atol=1e-6)

"""Every real file of the collection is read right without a word of doubt, or refused in a sentence."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Tuple

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import AggregateJob, Imagery
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference.stack import open_scene
from popcorn_qgis.engine.io.raster import raster_environment
from popcorn_qgis.engine.tiling.tile import Tile

#: Scene, Sentinel-1, Sentinel-2, and the OFFSET that the collection's README states.
SCENES = [
    ("hesbaye_be", "s1.tif", "s2.tif", "auto"),
    ("hesbaye_be", "s1_linear.tif", "", "auto"),
    ("hesbaye_be", "s1_dn_uint16.tif", "", "auto"),
    ("wervik_be", "s1.tif", "s2.tif", "auto"),
    ("wervik_be", "s1_20m.tif", "s2.tif", "auto"),
    ("araucania_cl", "s1.tif", "s2.tif", "remove"),
    ("araucania_cl", "s1.tif", "s2_12band_asis.tif", "remove"),
    ("araucania_cl", "", "s2_l1c_13band_asis.tif", "remove"),
    ("simiyu_tz", "s1.tif", "s2.tif", "auto"),
    ("simiyu_tz", "", "s2_l1c_13band_asis.tif", "auto"),
    ("wexford_ie", "s1.tif", "s2.tif", "auto"),
    ("karelia_lake_fi", "s1.tif", "s2.tif", "auto"),
    ("superagui_br", "s1.tif", "s2.tif", "auto"),
    ("ontario_snow_ca", "s1.tif", "s2.tif", "auto"),
    ("vegabaja_es_l1c", "s1.tif", "s2_l1c.tif", "auto"),
    ("mechelen_nl", "s1.tif", "s2_l1c.tif", "auto"),
    ("mechelen_nl", "s1.tif", "s2_l1c_cloudy.tif", "auto"),
    ("houston_spring_us", "", "s2_2017.tif", "remove"),
    ("houston_spring_us", "", "s2_2023_2024.tif", "remove"),
    ("steelecreek_us", "", "s2_2017.tif", "remove"),
    ("steelecreek_us", "", "s2_2023_2024_12band_asis.tif", "remove"),
    ("apex_us", "", "s2_2017.tif", "remove"),
    ("apex_us", "", "s2_2023_2024.tif", "remove"),
    ("bellandur_in", "", "s2.tif", "auto"),
    ("bellandur_in", "", "s2_l1c.tif", "auto"),
    ("bellandur_in", "", "s2_asis_nodata9999.tif", "auto"),
    ("beijing_haidian_cn", "s1.tif", "", "auto"),
]


def opened(shared: Path, place: str, s1: str, s2: str, offset: str) -> Tuple[Any, QuietReport]:
    folder = shared / "data/scenes" / place
    report, stack = QuietReport(), ExitStack()
    given = [(str(folder / name),) if name else () for name in (s1, s2)]
    stack.enter_context(raster_environment())
    return open_scene(Imagery(*given, offset=offset), report, stack), report


@pytest.mark.parametrize(
    ("place", "s1", "s2", "offset"), SCENES, ids=lambda value: str(value).partition(".")[0]
)
def test_a_real_scene_is_read_without_doubt(shared: Path, place: str, s1: str, s2: str, offset: str) -> None:
    """The values are those that rasterio reads, converted by hand."""
    scene, report = opened(shared, place, s1, s2, offset)
    assert report.warnings == []
    for source in scene.steps[0].sources:
        if source.grid is not None:
            continue  # on another grid
        found = source.read(Tile(0, 0, scene.grid.height, scene.grid.width))
        with rasterio.open(source.path) as raster:
            stored = raster.read(list(source.bands)).astype(np.float64)
            gaps = (raster.read_masks(list(source.bands)) == 0).any(axis=0) | (stored == 0).all(axis=0)
            gaps |= np.isnan(stored).any(axis=0)
        expected = stored
        if "linear" in source.name:
            expected = 10 * np.log10(stored)
        elif "_dn_" in source.name:
            expected = 20 * np.log10(np.maximum(stored, 1)) - 83
        elif len(source.bands) == 4:
            expected = stored * (10_000 if stored[~np.isnan(stored)].max() < 3 else 1)
            expected = expected - (1000 if offset == "remove" else 0)
        np.testing.assert_allclose(found[:, ~gaps], expected[:, ~gaps], rtol=1e-5, atol=2e-3)
        assert np.isnan(found).any(axis=0)[gaps].all()
        assert np.isfinite(found).all(axis=0).sum() == (~gaps).sum()


@pytest.mark.parametrize("place", ["araucania_cl", "houston_spring_us", "apex_us", "steelecreek_us"])
def test_scenes_with_the_offset_are_not_mapped_without_a_choice(shared: Path, place: str) -> None:
    name = "s2.tif" if place == "araucania_cl" else "s2_2017.tif"
    with pytest.raises(EngineError, match="no dark pixel proves it"):
        opened(shared, place, "", name, "auto")


def test_one_polarisation_squeezed_is_refused(shared: Path) -> None:
    with pytest.raises(EngineError, match="one polarisation only"):
        opened(shared, "rio_br_vv", "s1_vv_t1_scaled01_asis.tif", "", "auto")


#: Sums as the collection's README gives them.
PEOPLE = {
    "gridpop/hrsl_bata_gq.tif": 204_161,
    "gridpop/worldpop_burundi_2000_1km.tif": 9_131_486,
    "gridpop/gpw_sao_miguel_2020_count.tif": 145_603,
    "gridpop/lesotho/ghs.tif": 2_135_184,
    "reference_products/touggourt_dz/GHS_POP_E2015_GLOBE_R2019A_54009_1K_V1_0.tif": None,
}


@pytest.mark.parametrize("path", sorted(PEOPLE))
def test_gridded_people_sum_to_what_is_known(shared: Path, tmp_path: Path, path: str) -> None:
    if not (shared / "data" / path).is_file():
        pytest.skip(f"{path} is not there")
    report = QuietReport()
    job = AggregateJob(input=str(shared / "data" / path), output=str(tmp_path / "c.tif"), cell_size_m=5000.0)
    found = aggregate.run(job, report).numbers["people"]
    assert report.warnings == []
    if PEOPLE[path] is not None:
        assert found == pytest.approx(PEOPLE[path], abs=1)


#: What comes of the problem files as people: a number, or a piece of a sentence; None: the file's own sum.
PROBLEMS = {
    "rasterio__RGBA.uint16.tif": "a picture in colours",
    "rasterio__all-nodata.tif": "shows imagery",
    "rasterio__alpha.tif": "a picture in colours",
    "rasterio__corrupt.tif": "a picture in colours",
    "rasterio__float_nan.tif": "no coordinate reference system",
    "rasterio__float_raster_with_extra_nodata.tif": 0.75,
    "rasterio__float_raster_with_nodata.tif": 0.75,
    "rasterio__goes.tif": "a picture in colours",
    "rasterio__rotated.tif": "no coordinate reference system",
    "rasterio__test_esri_wkt.tif": 10,
    "rio-tiler__clp.tif": None,
    "rio-tiler__cog_dateline.tif": None,
    "rio-tiler__cog_gcps_ovr.tif": "no grid, only ground control points",
    "rio-tiler__cog_scale.tif": None,
    "rio-tiler__cog_uint8_rgb_mask.tif": "a picture in colours",
    "rio-tiler__cog_uint8_rgb_nodata.tif": "a picture in colours",
    "rio-tiler__inverted_lat.tif": "rotated or mirrored",
    "rio-tiler__lowres.tif": None,
    "rioxarray__2d_test.tif": "rotated or mirrored",
    "rioxarray__cint16.tif": "no grid, only ground control points",
    "rioxarray__clip_bbox__out_of_bounds.tif": None,
    "rioxarray__test_rpcs.tif": "no grid, only ground control points",
}


@pytest.mark.parametrize("name", sorted(PROBLEMS))
def test_a_problem_file_gives_its_sum_or_a_sentence(shared: Path, tmp_path: Path, name: str) -> None:
    """A sum is that of GDAL's masked, scaled values; None: of the file itself."""
    path = shared / "data/problem_files" / name
    job = AggregateJob(input=str(path), output=str(tmp_path / "c.tif"), cell_size_m=1e5)
    expected = PROBLEMS[name]
    if isinstance(expected, str):
        with pytest.raises(EngineError, match=expected) as caught:
            aggregate.run(job, QuietReport())
        assert name in caught.value.problem and caught.value.remedy
    else:
        with rasterio.open(path) as raster:
            values = raster.read(1, masked=True).astype(np.float64) * raster.scales[0] + raster.offsets[0]
        total = expected if expected is not None else float(np.ma.masked_invalid(values).sum())
        assert aggregate.run(job, QuietReport()).numbers["people"] == pytest.approx(total, rel=1e-5)
    for lists in (((str(path),), ()), ((), (str(path),))):
        with pytest.raises(EngineError) as caught, raster_environment(), ExitStack() as stack:
            open_scene(Imagery(*lists), QuietReport(), stack)
        assert name in caught.value.problem and caught.value.remedy
